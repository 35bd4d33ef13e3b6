import { type Words, wordsIn } from '#libs/spreadsheets';
import type { HORIZONS, NEED_VISIBILITIES } from '../domain/need-line.entity.js';

/** As the page says it. */
export const HORIZON_WORDS: Words<(typeof HORIZONS)[number]> = wordsIn(
  {
    humanitarian: {
      de: 'für das tägliche Leben jetzt',
      uk: 'для щоденного життя зараз',
      en: 'for daily life now',
    },
    reconstruction: { de: 'für den Wiederaufbau', uk: 'для відбудови', en: 'for rebuilding' },
    long_term: { de: 'auf lange Sicht', uk: 'на довгу перспективу', en: 'for the long term' },
  },
  {
    humanitarian: [
      'humanitär',
      'jetzt',
      'sofort',
      'гуманітарна',
      'гуманітарне',
      'зараз',
      'негайно',
      'now',
      'daily life',
    ],
    reconstruction: ['wiederaufbau', 'відбудова', 'відновлення', 'rebuilding'],
    long_term: ['langfristig', 'довгострокова', 'довгостроково', 'long term'],
  },
);

export const VISIBILITY_WORDS: Words<(typeof NEED_VISIBILITIES)[number]> = wordsIn(
  {
    partners: { de: 'unsere Partner', uk: 'наші партнери', en: 'our partners' },
    network: { de: 'das ganze Netzwerk', uk: 'уся мережа', en: 'the whole network' },
    public: { de: 'alle, öffentlich', uk: 'усі, загальнодоступно', en: 'everybody, in public' },
  },
  {
    partners: ['partner', 'партнери'],
    network: ['netzwerk', 'мережа'],
    public: ['öffentlich', 'alle', 'усі', 'всі', 'загальнодоступно', 'everybody', 'everyone'],
  },
);

/** Whether something similar will do. */
export const SUBSTITUTE_WORDS: Words<'yes' | 'no'> = wordsIn(
  {
    yes: { de: 'ja', uk: 'так', en: 'yes' },
    no: { de: 'nein', uk: 'ні', en: 'no' },
  },
  { yes: ['x', 'j', 'y', 'true', 'wahr', '1'], no: ['n', 'false', 'falsch', '0'] },
);
