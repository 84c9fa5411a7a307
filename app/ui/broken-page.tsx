import { Button } from '@mantine/core';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { TextsContext } from '../texts/texts.ts';
import type { Reading } from '../texts/texts.ts';
import { isGoneModule } from './gone-module.ts';
import { MessagePage } from './message-page.tsx';

/** Catches what nobody foresaw. Typed text is safe: it is on the device or the server already. */
export class BrokenPageGuard extends Component<
  { readonly children: ReactNode },
  { readonly broken: false | 'broken' | 'gone' }
> {
  static override contextType = TextsContext;
  override state = { broken: false as const };

  static getDerivedStateFromError(error: unknown): { readonly broken: 'broken' | 'gone' } {
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
