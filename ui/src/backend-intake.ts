/** The commands of what comes in: reading files, large files, what stands around a letter, the stop-list. */
import { call } from './backend';
import type { Which } from './backend-letters';
import type { AroundView } from './generated/AroundView';
import type { ChoiceView } from './generated/ChoiceView';
import type { CopyingView } from './generated/CopyingView';
import type { EntryView } from './generated/EntryView';
import type { IntakeForm } from './generated/IntakeForm';
import type { PastView } from './generated/PastView';
import type { SavedView } from './generated/SavedView';
import type { StopListView } from './generated/StopListView';
import type { StopSourceView } from './generated/StopSourceView';

/** Puts what was read from the waiting files into the fields that nobody filled. */
export const readLetter = (shop: number, form: IntakeForm) => call<EntryView>('read_letter', { shop, form });
/** Recognises the words of the scans that wait with a new letter; `readLetter` offers them then. */
export const recogniseLetter = (shop: number) => call<null>('recognise_letter', { shop });
/** How far that is; answers at once. */
export const recognising = () => call<CopyingView>('recognising');
export const stopRecognising = () => call<null>('stop_recognising');
/** Takes a half-entered letter over to another shop. */
export const moveDraft = (from: number, to: number) => call<EntryView>('move_letter_draft', { from, to });
export const around = (it: Which) => call<AroundView>('letter_around', { ...it });
/** How far the large file is that is under way; answers at once. */
export const copying = () => call<CopyingView>('copying');
export const stopCopying = () => call<null>('stop_copying');

export const stopList = (shop: number, words: string) => call<StopListView>('stop_list', { shop, words });
export const addStop = (shop: number, contact: string, day: string, because: string) =>
  call<StopListView>('add_stop', { shop, contact, day, because });
export const liftStop = (shop: number, contact: string, reason: string, words: string) =>
  call<StopListView>('lift_stop', { shop, contact, reason, words });
export const undoStop = (shop: number) => call<StopListView>('undo_stop', { shop });
/** The letters from which an entry comes. */
export const stopSource = (shop: number, contact: string) => call<StopSourceView>('stop_source', { shop, contact });
export const saveStopList = (shop: number) => call<SavedView>('save_stop_list', { shop });
/** Asks for a customer base and compares it with the list. */
export const chooseBase = (shop: number) => call<StopListView>('choose_base', { shop });
/** Compares the base that was dropped on the window last. */
export const takeBase = (shop: number) => call<StopListView>('take_base', { shop });
export const dropBase = (shop: number) => call<StopListView>('drop_base', { shop });
export const saveBase = (shop: number, marked: boolean) => call<SavedView>('save_base', { shop, marked });

/** Asks for a list of opt-outs and looks at it; nothing is written. */
export const chooseStops = (shop: number) => call<StopListView>('choose_stops', { shop });
/** Enters the list that is looked at. */
export const takeStops = (shop: number, day: string) => call<StopListView>('take_stops', { shop, day });
export const dropStops = (shop: number) => call<StopListView>('drop_stops', { shop });

/** Lines that lead to shops whose closed letters are past their keeping term. */
export const pastShops = (shop: number | null) => call<ChoiceView[]>('past_shops', { shop });
/** The letters past their term; years where the owner names them now. */
export const pastLetters = (shop: number, years: string | null) => call<PastView>('past_letters', { shop, years });
/** Asks where the act goes, and destroys; nothing is said where the dialog was cancelled. */
export const destroyPast = (shop: number, of: number[], number: string) =>
  call<PastView>('destroy_past', { shop, letters: of, number });
export const savePastAct = (shop: number, number: string) => call<SavedView>('save_past_act', { shop, number });
