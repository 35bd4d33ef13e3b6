import { type Sheet, type SheetColumn, sheetOf } from '#libs/http';
import { kyivDay, type Language, type Text } from '#libs/kernel';
import type { MatchState } from './domain/match.states.js';
import type { MatchView } from './http/match.dto.js';

const STATES: Readonly<Record<MatchState, Text>> = {
  suggested: { de: 'passt', uk: 'підходить', en: 'fits' },
  proposed: { de: 'vorgeschlagen', uk: 'запропоновано', en: 'proposed' },
  agreed: { de: 'vereinbart', uk: 'погоджено', en: 'agreed' },
  allocated: { de: 'reserviert', uk: 'зарезервовано', en: 'reserved' },
  picked: { de: 'verpackt', uk: 'запаковано', en: 'packed' },
  loaded: { de: 'unterwegs', uk: 'у дорозі', en: 'on the way' },
  delivered: { de: 'angekommen', uk: 'прибуло', en: 'arrived' },
  declined: { de: 'abgelehnt', uk: 'відхилено', en: 'declined' },
  released: { de: 'gelöst', uk: 'домовленість припинено', en: 'released' },
  hold_expired: { de: 'Frist abgelaufen', uk: 'строк минув', en: 'time ran out' },
};

const COLUMNS: readonly SheetColumn<MatchView>[] = [
  [{ de: 'Stand', uk: 'Стан', en: 'State' }, ({ state }, language) => STATES[state][language]],
  [{ de: 'Artikelnummer', uk: 'Код', en: 'Code' }, ({ itemCode }) => itemCode],
  [{ de: 'Bezeichnung', uk: 'Назва', en: 'Item' }, ({ goods }, language) => goods.itemName[language]],
  [
    { de: 'Anstelle von', uk: 'Замість', en: 'Instead of' },
    ({ insteadOf }, language) => insteadOf?.itemName[language] ?? null,
  ],
  [{ de: 'Menge', uk: 'Кількість', en: 'Quantity' }, ({ quantity }) => quantity],
  [{ de: 'Einheit', uk: 'Одиниця', en: 'Unit' }, ({ goods }, language) => goods.unitName[language]],
  [{ de: 'Geber', uk: 'Надавач', en: 'Giver' }, ({ goods }, language) => goods.giverName[language]],
  [{ de: 'Von', uk: 'Звідки', en: 'From' }, ({ goods }, language) => goods.placeName?.[language] ?? null],
  [{ de: 'Partner', uk: 'Партнер', en: 'Partner' }, ({ wanted }, language) => wanted.ownerName[language]],
  [{ de: 'Nach', uk: 'Куди', en: 'To' }, ({ wanted }, language) => wanted.placeName[language]],
  [{ de: 'Bedarf', uk: 'Потреба', en: 'Need' }, ({ wanted }) => wanted.title],
  [{ de: 'Spätestens', uk: 'Не пізніше', en: 'Latest' }, ({ wanted }) => wanted.latest],
  [
    { de: 'Gehalten bis', uk: 'Утримується до', en: 'Held until' },
    ({ holdExpiresAt }) => holdExpiresAt && kyivDay(holdExpiresAt),
  ],
  [
    { de: 'Zuletzt geändert', uk: 'Остання зміна', en: 'Last changed' },
    ({ changedAt }) => kyivDay(changedAt),
  ],
];

/** What fits, is proposed or agreed on: a row each match. */
export const matchSheet = (matches: readonly MatchView[], language: Language): Sheet =>
  sheetOf({ de: 'Angebote', uk: 'Пропозиції', en: 'Offers' }, COLUMNS, matches, language);
