import {
  attributeName,
  iconOf,
  type Specification,
  type SpecificationValue,
  unitName,
  valueText,
} from '#libs/catalogue';
import type { Text } from '#libs/kernel';
import { defectsOf } from '#libs/pledges';
import { askedText } from './domain/explanation.text.js';
import type { LimitReport } from './domain/explanation.js';
import type { Side } from './domain/match.entity.js';
import type { MatchState } from './domain/match.states.js';
import type { GoodsView, LimitReportView } from './http/offer-card.dto.js';

/** What the database says about the goods of a match. */
export type GoodsRow = Omit<GoodsView, 'unitName' | 'icon' | 'since' | 'specification' | 'papers'> & {
  readonly attributeSet: string;
  readonly attributes: readonly { readonly key: string; readonly unit: string | null }[];
  readonly specification: Specification;
  readonly hasVin: boolean;
};

/** Attributes that are a paper or stand for one, with the name of the paper where the attribute tells something of it. */
const PAPERS: ReadonlyMap<string, Text | undefined> = new Map<string, Text | undefined>([
  ['vin', undefined],
  [
    'inspection_valid_until',
    { de: 'Hauptuntersuchung', uk: 'Протокол технічного контролю', en: 'Vehicle inspection' },
  ],
  ['service_book', undefined],
  ['manuals_language', { de: 'Anleitungen', uk: 'Інструкції', en: 'Manuals' }],
  ['manual_language', { de: 'Anleitung', uk: 'Інструкція', en: 'Manual' }],
  ['ce_or_marketing_auth', undefined],
  ['last_calibration', { de: 'Kalibrierschein', uk: 'Свідоцтво про повірку', en: 'Calibration certificate' }],
  ['animal_origin_cert', undefined],
  ['un38_3', undefined],
  ['pump_test', undefined],
  ['ladder_test', undefined],
]);
/** Told in a field of their own, or identify the single thing and stay with its papers. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['vin', 'udi_or_serial', 'known_defects']);

/** Everything that is said about the goods before anybody agrees, in the words of the reader. */
export function goodsCard(row: GoodsRow): GoodsView {
  const { attributeSet, attributes, specification, hasVin, ...facts } = row;
  const said = (key: string): SpecificationValue | undefined => specification[key];
  const written = (...keys: string[]): string | null =>
    keys.map((key) => String(said(key) ?? '')).find((text) => text !== '') ?? null;
  return {
    ...facts,
    unitName: unitName(row.unit),
    icon: iconOf(row.itemCode, attributeSet),
    since: written('first_registration', 'year'),
    ...defectsOf({ ...row, defects: row.defects ?? written('known_defects') }),
    licenceClass: row.licenceClass ?? written('licence_class_needed'),
    specification: attributes.flatMap(({ key, unit }) => {
      const value = said(key);
      return value === undefined || TOLD_ELSEWHERE.has(key)
        ? []
        : [
            {
              attribute: key,
              name: attributeName(attributeSet, key),
              value,
              text: valueText(attributeSet, key, value, unit),
            },
          ];
    }),
    papers: attributes
      .filter(({ key }) => PAPERS.has(key))
      .map(({ key }) => ({
        attribute: key,
        name: PAPERS.get(key) ?? attributeName(attributeSet, key),
        present: key === 'vin' ? hasVin : said(key) !== false && written(key) !== null,
      })),
  };
}

/** A limit with its words. */
export const limitCard = (limit: LimitReport, attributeSet: string): LimitReportView => ({
  ...limit,
  asked: limit.asked as LimitReportView['asked'],
  name: attributeName(attributeSet, limit.attribute),
  askedText: askedText(limit, attributeSet),
  offeredText:
    limit.offered === null ? null : valueText(attributeSet, limit.attribute, limit.offered, limit.unit),
  eachText:
    limit.each === undefined ? null : valueText(attributeSet, limit.attribute, limit.each, limit.unit),
});

/** Who decides next; after both have agreed, an offer that does not bind yet still waits for its giver. */
export function decisionDue(
  state: MatchState,
  giverAgreed: boolean,
  pledgeState: string | null,
): Side | 'either' | null {
  if (state === 'suggested') return 'either';
  if (state === 'proposed') return giverAgreed ? 'owner' : 'giver';
  return state === 'agreed' && pledgeState === 'offered' ? 'giver' : null;
}
