import type { Text } from '#libs/kernel';

/** The fixed words of the loading manifest. `{…}` is filled in. */
export const manifestTexts = {
  expectedWeight: { de: 'Erwartetes Gewicht', uk: 'Очікувана вага', en: 'Expected weight' },
  ofPayload: {
    de: '{planned} von {room} Nutzlast',
    uk: '{planned} із {room} вантажопідйомності',
    en: '{planned} of {room} payload',
  },
  palletPlaces: { de: 'Palettenplätze', uk: 'Палетомісця', en: 'Pallet places' },
  loadingMetres: { de: 'Lademeter', uk: 'Погонні метри', en: 'Loading metres' },
  ofRoom: { de: '{planned} von {room}', uk: '{planned} із {room}', en: '{planned} of {room}' },
  units: { de: 'Ladeeinheiten', uk: 'Вантажні одиниці', en: 'Handling units' },
  loose: { de: 'Güter ohne Ladeeinheit', uk: 'Майно без вантажної одиниці', en: 'Goods in no unit' },
  places: { de: 'Plätze', uk: 'Місця', en: 'Places' },
  weight: { de: 'Gewicht', uk: 'Вага', en: 'Weight' },
  computed: { de: 'berechnet', uk: 'розрахунково', en: 'computed' },
  loaded: { de: 'Verladen', uk: 'Завантажено', en: 'Loaded' },
  isLoaded: { de: 'ja', uk: 'так', en: 'yes' },
  inside: { de: 'Darin', uk: 'Усередині', en: 'Inside' },
  byHand: { de: 'Vor der Abfahrt', uk: 'Перед виїздом', en: 'Before departure' },
  secured: { de: 'Ladung gesichert', uk: 'Вантаж закріплено', en: 'Load secured' },
  scales: { de: 'Gesamtgewicht nach der Waage', uk: 'Загальна вага за ваговою', en: 'Total by the scales' },
  seal: { de: 'Plombe Nr.', uk: 'Пломба №', en: 'Seal no.' },
  loadedBy: { de: 'Verladen von', uk: 'Завантажено', en: 'Loaded by' },
  takenBy: { de: 'Übernommen am Fahrzeug', uk: 'Прийнято до перевезення', en: 'Taken on by the driver' },
} as const satisfies Record<string, Text>;

export type ManifestText = keyof typeof manifestTexts;
