/** The commands of many letters at once. */
import { call } from './backend';
import type { BatchDraftView } from './generated/BatchDraftView';
import type { BatchView } from './generated/BatchView';
import type { IntakeForm } from './generated/IntakeForm';
import type { SavedView } from './generated/SavedView';
import type { SigningRunView } from './generated/SigningRunView';

/** Shop and letter. */
export type Pair = [number, number];

export const batch = () => call<BatchView>('batch');
/** Asks for files, or a whole folder, and reads them into the table. */
export const choose = (shop: number | null, whole: boolean) => call<BatchView>('choose_batch_files', { shop, whole });
/** Reads what was dropped on the window last. */
export const takeDropped = (shop: number | null) => call<BatchView>('take_batch_files', { shop });
export const keepRow = (row: number, shop: number | null, form: IntakeForm, confirmed: boolean) =>
  call<BatchView>('keep_batch_row', { row, shop, form, confirmed });
export const confirmRows = (rows: number[], confirmed: boolean) =>
  call<BatchView>('confirm_batch_rows', { rows, confirmed });
export const dropRows = (rows: number[]) => call<BatchView>('drop_batch_rows', { rows });
export const enter = () => call<BatchView>('enter_batch');
export const add = (letters: Pair[]) => call<BatchView>('add_to_batch', { letters });
export const takeOut = (letters: Pair[]) => call<BatchView>('take_from_batch', { letters });
export const end = () => call<BatchView>('end_batch');
export const dropWork = () => call<BatchView>('drop_batch_work');
export const drafts = (kind: string) => call<BatchDraftView[]>('batch_drafts', { kind });
export const issue = (kind: string, letters: Pair[]) => call<BatchView>('issue_batch', { kind, letters });
export const resume = () => call<BatchView>('resume_batch');
/** Opens the key for papers of several shops; `signNext` then signs one after another. */
export const beginSigning = (papers: string[], key: string, passphrase: string) =>
  call<SigningRunView>('begin_batch_signing', { papers, key, passphrase });
export const packets = (papers: string[]) => call<[SavedView, BatchView]>('make_batch_packets', { papers });
