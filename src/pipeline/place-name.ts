import type { ActionPlace } from '../model/journal.ts';

/** The name of an action's place, by which its history is found. */
export const placeName = ({ step, action }: ActionPlace): string => `${step}.${action}`;
