import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { CONDITIONS } from '#libs/spreadsheets';
import type { Approval } from './domain/pledge.entity.js';
import type { PledgeState } from './domain/pledge.states.js';
import type { PledgeLineView, PledgeView } from './http/pledge.dto.js';

const STATES: Readonly<Record<PledgeState, Text>> = {
  draft: { de: 'Entwurf', uk: 'чернетка', en: 'draft' },
  offered: { de: 'angeboten', uk: 'запропоновано', en: 'offered' },
  pledged: { de: 'zugesagt', uk: 'взято зобов’язання', en: 'pledged' },
  fulfilled: { de: 'erfüllt', uk: 'виконано', en: 'fulfilled' },
  withdrawn: { de: 'zurückgezogen', uk: 'відкликано', en: 'withdrawn' },
  expired: { de: 'abgelaufen', uk: 'строк минув', en: 'expired' },
};

const APPROVAL_NAMES: Readonly<Record<Approval, Text>> = {
  not_required: { de: 'nicht nötig', uk: 'не потрібне', en: 'not needed' },
  pending: { de: 'wartet auf Freigabe', uk: 'очікує погодження', en: 'waits for release' },
  granted: { de: 'freigegeben', uk: 'погоджено', en: 'released' },
  refused: { de: 'zurückgegeben', uk: 'повернуто', en: 'returned' },
};

interface Row {
  readonly pledge: PledgeView;
  readonly line: PledgeLineView | null;
}

const CENTS = 100;

const COLUMNS: readonly SheetColumn<Row>[] = [
  [{ de: 'Zusage', uk: 'Зобов’язання', en: 'Pledge' }, ({ pledge }) => pledge.title],
  [{ de: 'Geber', uk: 'Надавач', en: 'Giver' }, ({ pledge }, language) => pledge.giverName[language]],
  [{ de: 'Aktenzeichen', uk: 'Номер справи', en: 'File number' }, ({ pledge }) => pledge.fileNumber],
  [{ de: 'Stand', uk: 'Стан', en: 'State' }, ({ pledge }, language) => STATES[pledge.state][language]],
  [
    { de: 'Freigabe', uk: 'Погодження', en: 'Release' },
    ({ pledge }, language) => APPROVAL_NAMES[pledge.approval][language],
  ],
  [
    { de: 'Grundlage der Freigabe', uk: 'Підстава погодження', en: 'Basis of the release' },
    ({ pledge }) => pledge.approvalReference,
  ],
  [{ de: 'Frist', uk: 'Строк', en: 'Due on' }, ({ pledge }) => pledge.dueOn],
  [{ de: 'Artikelnummer', uk: 'Код', en: 'Code' }, ({ line }) => line?.itemCode ?? null],
  [{ de: 'Bezeichnung', uk: 'Назва', en: 'Item' }, ({ line }, language) => line?.itemName[language] ?? null],
  [{ de: 'Menge', uk: 'Кількість', en: 'Quantity' }, ({ line }) => line?.quantity ?? null],
  [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, ({ line }, language) => line?.unitName[language] ?? null],
  [
    { de: 'Zustand', uk: 'Стан товару', en: 'Condition' },
    ({ line }, language) => line && CONDITIONS.names[line.condition][language],
  ],
  [{ de: 'Standort', uk: 'Місце', en: 'Place' }, ({ line }, language) => line?.placeName[language] ?? null],
  [{ de: 'Verfügbar ab', uk: 'Доступно з', en: 'Available from' }, ({ line }) => line?.availableFrom ?? null],
  [
    { de: 'Verfügbar bis', uk: 'Доступно до', en: 'Available until' },
    ({ line }) => line?.availableUntil ?? null,
  ],
  [{ de: 'Haltbar bis', uk: 'Придатне до', en: 'Best before' }, ({ line }) => line?.bestBefore ?? null],
  [
    { de: 'Wert (EUR)', uk: 'Вартість (EUR)', en: 'Value (EUR)' },
    ({ line }) => (line?.valueCents == null ? null : line.valueCents / CENTS),
  ],
];

/** Pledges with all their lines, a row each; a pledge without lines has one as well. */
export const pledgeSheet = (pledges: readonly PledgeView[], language: Language): Sheet =>
  sheetOf(
    { de: 'Zusagen', uk: 'Зобов’язання', en: 'Pledges' },
    COLUMNS,
    pledges.flatMap((pledge): Row[] =>
      pledge.lines.length === 0 ? [{ pledge, line: null }] : pledge.lines.map((line) => ({ pledge, line })),
    ),
    language,
  );
