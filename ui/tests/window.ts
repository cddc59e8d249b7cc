/** The whole window over the invented backend, for tests. */
import { mockIPC } from '@tauri-apps/api/mocks';
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';

import { answersUpTo, Invented } from '../dev/backend';
import App from '../src/App.svelte';
import { frame } from '../src/frame.svelte';

/** Opens the window at a page of the questionnaire; what comes before it is answered. */
export async function openAt(page: string, prepare: (invented: Invented) => void = () => undefined): Promise<Invented> {
  const invented = new Invented();
  invented.place = 'questions';
  const shop = invented.addShop('Лавка «Сорока»', answersUpTo(page));
  shop.page = page;
  prepare(invented);
  await open(invented);
  return invented;
}

/** Opens the window over a backend, as a new start of the program does. */
export async function open(invented: Invented): Promise<void> {
  frame.view = null;
  frame.place = 'today';
  frame.part = { page: null };
  frame.fresh = false;
  mockIPC((command, args) => invented.handle(command, (args ?? {}) as Record<string, unknown>));
  const internals = (window as unknown as { __TAURI_INTERNALS__: Record<string, unknown> }).__TAURI_INTERNALS__;
  internals['convertFileSrc'] = (path: string, scheme: string) => `${scheme}://localhost/${path}`;
  render(App);
  await waitFor(() => {
    if (!document.querySelector('h1')) throw new Error('the window shows nothing yet');
  });
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

export async function title(words: string): Promise<void> {
  await waitFor(() => {
    const shown = document.querySelector('h1')?.textContent;
    if (shown !== words) throw new Error(`the window shows «${shown}», not «${words}»`);
  });
}

export const type = (label: string | RegExp, words: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: words } });

export const sent = (invented: Invented, command: string) => invented.calls.filter((call) => call.command === command);
