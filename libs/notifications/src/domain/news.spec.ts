import { ROUTES } from '#libs/contracts';
import { LANGUAGES } from '#libs/kernel';
import { describe, expect, it } from '@jest/globals';
import { tell } from './news.js';
import { documentTexts, NEWS_TOPICS, newsTexts, outcomeTexts } from './news.texts.js';

const WORDS_OF_A_PETITION =
  /antrag|bitte|spend|empfänger|bedürftig|dank|прохан|заявк|благод|нужд|дякуємо|request|donor|beneficiar/i;

describe('notifications', () => {
  it('have a sentence for exactly the topics that reach them', () => {
    const routed = Object.entries(ROUTES).filter(([, queues]) => queues.includes('notifications'));
    expect([...NEWS_TOPICS].sort()).toEqual(routed.map(([topic]) => topic).sort());
  });

  it('speak to partners, never to petitioners', () => {
    for (const text of [
      ...Object.values(newsTexts),
      ...Object.values(outcomeTexts),
      ...Object.values(documentTexts),
    ])
      for (const language of LANGUAGES) expect(text[language]).not.toMatch(WORDS_OF_A_PETITION);
  });

  it('name the same facts in every language', () => {
    const facts = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    for (const text of Object.values(newsTexts))
      for (const language of LANGUAGES) expect(facts(text[language])).toEqual(facts(text.de));
  });

  it('give names in the language of the reader', () => {
    const item = { de: 'Decken', uk: 'Ковдри', en: 'Blankets' };
    expect(tell(newsTexts['match.released'], 'uk', { quantity: 60, item })).toBe(
      'Зіставлення 60 × Ковдри скасовано. Кількість знову вільна.',
    );
  });
});
