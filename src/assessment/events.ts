/** `stgm-answer`: the reader has answered a question, changed the answer or cleared it. */
export interface StgmAnswerDetail {
  question: string;
  /** Id of the choice, `?` ("Bilmiyoruz"), `-` ("Bize uymuyor"); undefined when the answer was cleared. */
  answer: string | undefined;
  /** All answers by question id, this one included. */
  answers: Record<string, string>;
  /** How many questions have an answer, of how many. */
  answered: number;
  total: number;
}

/** `stgm-complete`: the last open question was answered. */
export interface StgmCompleteDetail {
  answers: Record<string, string>;
}

/** The events of `<stgm-assessment>`. They bubble and are composed. */
export interface StgmAssessmentEvents {
  'stgm-answer': CustomEvent<StgmAnswerDetail>;
  'stgm-complete': CustomEvent<StgmCompleteDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how `addEventListener` learns about events
  interface GlobalEventHandlersEventMap extends StgmAssessmentEvents {}
}
