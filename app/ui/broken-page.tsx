import { Button } from '@mantine/core';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { TextsContext } from '../texts/texts.ts';
import type { Reading } from '../texts/texts.ts';
import { isGoneModule } from './gone-module.ts';
import { MessagePage } from './message-page.tsx';

interface State {
  readonly broken: false | 'broken' | 'gone';
}

/** Catches what nobody foresaw. Typed text is safe: it is on the device or the server already. */
export class BrokenPageGuard extends Component<{ readonly children: ReactNode }, State> {
  static override contextType = TextsContext;
  override state: State = { broken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: isGoneModule(error) ? 'gone' : 'broken' };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === false) return this.props.children;
    const words = (this.context as Reading).texts.common[broken];
    return (
      <MessagePage title={words.title} what={words.what}>
        <Button onClick={() => window.location.reload()}>{words.action}</Button>
      </MessagePage>
    );
  }
}
