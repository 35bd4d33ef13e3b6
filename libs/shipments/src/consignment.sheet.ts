import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import { kyivDay, type Language, type Text } from '#libs/kernel';
import type { ConsignmentState } from './domain/consignment.states.js';
import type { ConsignmentCardView, ConsignmentLineView } from './http/consignment.dto.js';

const STATES: Readonly<Record<ConsignmentState, Text>> = {
  planned: { de: 'geplant', uk: 'заплановано', en: 'planned' },
  packed: { de: 'gepackt', uk: 'запаковано', en: 'packed' },
  sealed: { de: 'verplombt', uk: 'опломбовано', en: 'sealed' },
  documents_ready: { de: 'Papiere vollständig', uk: 'документи готові', en: 'papers complete' },
  loaded: { de: 'verladen', uk: 'завантажено', en: 'loaded' },
  dispatched: { de: 'unterwegs', uk: 'у дорозі', en: 'on the way' },
  arrived: { de: 'angekommen', uk: 'прибув', en: 'arrived' },
  handed_over: { de: 'übergeben', uk: 'передано', en: 'handed over' },
  closed: { de: 'abgeschlossen', uk: 'завершено', en: 'closed' },
  cancelled: { de: 'abgesagt', uk: 'скасовано', en: 'called off' },
  diverted: { de: 'umgeleitet', uk: 'змінено напрямок', en: 'diverted' },
  returned: { de: 'zurückgekehrt', uk: 'повернуто', en: 'returned' },
  lost: { de: 'nicht angekommen', uk: 'не прибув', en: 'did not arrive' },
};

interface Row {
  readonly consignment: ConsignmentCardView;
  readonly line: ConsignmentLineView;
}

const GRAMS = 1_000;
const CUBIC_CENTIMETRES = 1_000_000;
const day = (at: Date | null): string | null => at && kyivDay(at);

const COLUMNS: readonly SheetColumn<Row>[] = [
  [{ de: 'Sendung', uk: 'Вантаж', en: 'Consignment' }, ({ consignment }) => consignment.reference],
  [
    { de: 'Stand', uk: 'Стан', en: 'State' },
    ({ consignment }, language) => STATES[consignment.state][language],
  ],
  [{ de: 'Artikelnummer', uk: 'Код', en: 'Code' }, ({ line }) => line.itemCode],
  [{ de: 'Bezeichnung', uk: 'Назва', en: 'Item' }, ({ line }, language) => line.itemName[language]],
  [{ de: 'Menge', uk: 'Кількість', en: 'Quantity' }, ({ line }) => line.quantity],
  [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, ({ line }, language) => line.unitName[language]],
  [{ de: 'Gewicht (kg)', uk: 'Вага (кг)', en: 'Weight (kg)' }, ({ line }) => line.weightG / GRAMS],
  [
    { de: 'Volumen (m³)', uk: 'Об’єм (м³)', en: 'Volume (m³)' },
    ({ line }) => line.volumeCm3 / CUBIC_CENTIMETRES,
  ],
  [{ de: 'Palettenplätze', uk: 'Палетомісця', en: 'Pallet places' }, ({ line }) => line.palletPlaces],
  [{ de: 'Fahrgestellnummer', uk: 'VIN', en: 'VIN' }, ({ line }) => line.vin],
  [
    { de: 'Geber', uk: 'Надавач', en: 'Giver' },
    ({ consignment }, language) => consignment.giverName[language],
  ],
  [
    { de: 'Empfänger', uk: 'Отримувач', en: 'Recipient' },
    ({ consignment }, language) => consignment.recipientName[language],
  ],
  [
    { de: 'Von', uk: 'Звідки', en: 'From' },
    ({ consignment }, language) => consignment.originPlaceName[language],
  ],
  [
    { de: 'Nach', uk: 'Куди', en: 'To' },
    ({ consignment }, language) => consignment.destinationPlaceName[language],
  ],
  [{ de: 'Fertig ab', uk: 'Готовий з', en: 'Ready from' }, ({ consignment }) => day(consignment.readyAt)],
  [
    { de: 'Spätestens da', uk: 'Прибуття не пізніше', en: 'Latest arrival' },
    ({ consignment }) => consignment.latestArrivalOn,
  ],
  [
    { de: 'Code gültig bis', uk: 'Код дійсний до', en: 'Code valid until' },
    ({ consignment }) => consignment.codeValidUntil,
  ],
  [
    { de: 'Deklaration gültig bis', uk: 'Декларація дійсна до', en: 'Declaration valid until' },
    ({ consignment }) => consignment.declarationValidUntil,
  ],
  [
    { de: 'Offene Punkte', uk: 'Чого бракує', en: 'Points missing' },
    ({ consignment }) => consignment.missing,
  ],
  [{ de: 'Konvoi', uk: 'Колона', en: 'Convoy' }, ({ consignment }) => consignment.convoyReference],
  [
    { de: 'Übergeben am', uk: 'Передано', en: 'Handed over on' },
    ({ consignment }) => day(consignment.handedOverAt),
  ],
];

/** Consignments with all their lines, a row each. */
export const consignmentSheet = (consignments: readonly ConsignmentCardView[], language: Language): Sheet =>
  sheetOf(
    { de: 'Sendungen', uk: 'Вантажі', en: 'Consignments' },
    COLUMNS,
    consignments.flatMap((consignment) => consignment.lines.map((line) => ({ consignment, line }))),
    language,
  );
