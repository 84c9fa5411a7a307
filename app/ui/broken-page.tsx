import { Button } from '@mantine/core';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { TextsContext } from '../texts/texts.ts';
import type { Reading } from '../texts/texts.ts';
import { MessagePage } from './message-page.tsx';

/** Catches what nobody foresaw. Typed text is safe: it is on the device or the server already. */
export class BrokenPageGuard extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  static override contextType = TextsContext;
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { common } = (this.context as Reading).texts;
    return (
      <MessagePage title={common.broken.title} what={common.broken.what}>
        <Button onClick={() => window.location.reload()}>{common.broken.action}</Button>
      </MessagePage>
    );
  }
}
