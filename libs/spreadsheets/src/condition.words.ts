import { type Words, wordsIn } from './words.js';

/** The condition of goods. */
export const CONDITIONS: Words<'new' | 'good' | 'used' | 'needs_repair'> = wordsIn(
  {
    new: { de: 'neu', uk: 'нове', en: 'new' },
    good: { de: 'gut', uk: 'добре', en: 'good' },
    used: { de: 'gebraucht', uk: 'уживане', en: 'used' },
    needs_repair: { de: 'reparaturbedürftig', uk: 'потребує ремонту', en: 'needs repair' },
  },
  {
    new: ['fabrikneu', 'unbenutzt', 'ovp', 'новий', 'нова', 'нові', 'unused'],
    good: [
      'sehr gut',
      'neuwertig',
      'wie neu',
      'like new',
      'very good',
      'добрий',
      'добра',
      'добрі',
      'хороший',
      'хороше',
      'як новий',
      'у доброму стані',
    ],
    used: [
      'gebrauchsspuren',
      'уживаний',
      'уживана',
      'уживані',
      'вживаний',
      'вживана',
      'вживане',
      'вживані',
      'був у користуванні',
      'б/в',
      'бв',
    ],
    needs_repair: ['defekt', 'zu reparieren', 'broken', 'несправний', 'несправна', 'несправне'],
  },
);
