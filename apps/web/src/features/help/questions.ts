/** Short answers to what people ask, their own group's first. */
export const QUESTIONS_OF = {
  partner: ['sayNeed', 'offers', 'arrivals', 'blackout'],
  municipality: ['pledge', 'import', 'release', 'report'],
  logistics: ['goodsIn', 'consignment', 'convoy', 'drive'],
  everybody: ['link', 'language', 'who', 'find'],
} as const;

export type Question = (typeof QUESTIONS_OF)[keyof typeof QUESTIONS_OF][number];
