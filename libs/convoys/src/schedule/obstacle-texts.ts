import { fill, type Language, type Text } from '#libs/kernel';
import { formatLocal } from './clock.js';
import type { Obstacle, ObstacleRule, RuleParameters, VehicleClass } from './plan.js';
import type { ScheduleRules } from './rules.js';

/** One sentence for each rule that can stand in the way; the source is the key into the rules' sources. */
const TEXTS: Readonly<Record<ObstacleRule, { source: string; text: Text }>> = {
  unknown_reference: {
    source: 'plan',
    text: {
      de: '{reference} ist in der Planung nicht enthalten.',
      uk: '{reference} немає у плануванні.',
      en: '{reference} is not part of the planning.',
    },
  },
  no_vehicle_with_payload: {
    source: 'capacity',
    text: {
      de: 'Kein Fahrzeug mit {needed} kg Nutzlast; das größte trägt {largest} kg.',
      uk: 'Немає транспортного засобу вантажністю {needed} кг; найбільший бере {largest} кг.',
      en: 'No vehicle with {needed} kg payload; the largest carries {largest} kg.',
    },
  },
  no_vehicle_with_volume: {
    source: 'capacity',
    text: {
      de: 'Kein Fahrzeug mit {needed} m³ Laderaum; das größte hat {largest} m³.',
      uk: 'Немає транспортного засобу з об’ємом {needed} м³; найбільший має {largest} м³.',
      en: 'No vehicle with {needed} m³ of space; the largest has {largest} m³.',
    },
  },
  no_vehicle_with_pallet_places: {
    source: 'capacity',
    text: {
      de: 'Kein Fahrzeug mit {needed} Palettenplätzen; das größte hat {largest}.',
      uk: 'Немає транспортного засобу на {needed} палетомісць; найбільший має {largest}.',
      en: 'No vehicle with {needed} pallet places; the largest has {largest}.',
    },
  },
  no_vehicle_with_loading_metres: {
    source: 'capacity',
    text: {
      de: 'Kein Fahrzeug mit {needed} Lademetern; das längste hat {largest}.',
      uk: 'Немає транспортного засобу з {needed} погонними метрами для вантажу; найдовший має {largest}.',
      en: 'No vehicle with {needed} loading metres; the longest has {largest}.',
    },
  },
  must_travel_apart: {
    source: 'mix',
    text: {
      de: '{consignment} soll nicht auf einem Fahrzeug mit {other} fahren: oxidierende Stoffe getrennt von brennbaren und von Batterien.',
      uk: '{consignment} не слід везти одним транспортом із {other}: окисники — окремо від легкозаймистих речовин та акумуляторів.',
      en: '{consignment} should not share a vehicle with {other}: oxidising goods apart from flammable ones and from batteries.',
    },
  },
  no_hours_left: {
    source: 'plan',
    text: {
      de: '{consignment} wäre mit {vehicle} erst am {arrival} an der Reihe, nach den letzten vereinbarten Zeiten am {latest} deutscher Zeit.',
      uk: 'Черга {consignment} із {vehicle} настане лише {arrival}, після останніх погоджених годин {latest} за київським часом.',
      en: '{consignment} would be dealt with by {vehicle} on {arrival} only, after the last hours agreed on {latest} German time.',
    },
  },
  misses_convoy: {
    source: 'plan',
    text: {
      de: '{vehicle} wäre erst am {arrival} so weit; der Konvoi ist am {latest} deutscher Zeit gemeinsam an der Grenze.',
      uk: '{vehicle} буде готовий лише {arrival}; колона разом на кордоні {latest} за київським часом.',
      en: '{vehicle} would not be there before {arrival}; the convoy is at the border together on {latest} German time.',
    },
  },
  no_vehicle_free: {
    source: 'capacity',
    text: {
      de: 'Kein Fahrzeug mit {needed} freien Palettenplätzen: alle passenden sind mit anderen Sendungen beladen.',
      uk: 'Немає транспортного засобу з {needed} вільними палетомісцями: усі придатні зайняті іншими вантажами.',
      en: 'No vehicle with {needed} free pallet places: all that would do carry other consignments.',
    },
  },
  no_driver_with_licence: {
    source: 'licence',
    text: {
      de: 'Niemand mit Führerschein {licence} für {vehicle}.',
      uk: 'Немає водія з посвідченням категорії {licence} для {vehicle}.',
      en: 'No driver with licence {licence} for {vehicle}.',
    },
  },
  no_driver_free: {
    source: 'licence',
    text: {
      de: 'Alle, die {vehicle} fahren dürfen (Führerschein {licence}), sind auf anderen Fahrten.',
      uk: 'Усі водії, які можуть керувати {vehicle} (категорія {licence}), зайняті в інших рейсах.',
      en: 'Everybody who may drive {vehicle} (licence {licence}) is on another journey.',
    },
  },
  no_driver_may_cross: {
    source: 'crossing',
    text: {
      de: 'Niemand, der {vehicle} fahren darf, kann die Grenze überqueren.',
      uk: 'Жоден із водіїв для {vehicle} не може перетнути кордон.',
      en: 'Nobody who may drive {vehicle} can cross the border.',
    },
  },
  no_crossing_admits: {
    source: 'crossing',
    text: {
      de: 'Kein gemeinsamer Grenzübergang lässt {vehicle} zu ({vehicleClass}).',
      uk: 'Жоден спільний пункт пропуску не приймає {vehicle} ({vehicleClass}).',
      en: 'No crossing of the convoy admits {vehicle} ({vehicleClass}).',
    },
  },
  queue_longer_than_duty: {
    source: 'duty',
    text: {
      de: 'Wartezeit und Abfertigung in {crossing} dauern {hours} h, länger als die zulässige Arbeitszeit von {limit} h.',
      uk: 'Черга й оформлення в пункті {crossing} тривають {hours} год — довше за дозволені {limit} год роботи.',
      en: 'Queue and control at {crossing} take {hours} h, longer than the {limit} h of duty allowed.',
    },
  },
  declaration_ends_before_border: {
    source: 'declaration',
    text: {
      de: 'Die Zollerklärung für {consignment} endet am {validUntil}, vor der Ankunft an der Grenze am {arrival} deutscher Zeit.',
      uk: 'Декларація на {consignment} чинна до {validUntil}, а прибуття на кордон — {arrival} за київським часом.',
      en: 'The declaration for {consignment} ends on {validUntil}, before the arrival at the border on {arrival} German time.',
    },
  },
  code_ends_before_border: {
    source: 'declaration',
    text: {
      de: 'Der eindeutige Code für {consignment} endet am {validUntil}, vor der Ankunft an der Grenze am {arrival} deutscher Zeit.',
      uk: 'Унікальний код для {consignment} чинний до {validUntil}, а прибуття на кордон — {arrival} за київським часом.',
      en: 'The unique code for {consignment} ends on {validUntil}, before the arrival at the border on {arrival} German time.',
    },
  },
  arrives_too_late: {
    source: 'driving',
    text: {
      de: '{consignment} käme mit {vehicle} am {arrival} an, spätestens nötig ist {latest} deutscher Zeit.',
      uk: '{consignment} прибуде транспортом {vehicle} {arrival}, а потрібно не пізніше {latest} за київським часом.',
      en: '{consignment} would arrive with {vehicle} on {arrival}; it is due by {latest} German time.',
    },
  },
  departs_too_late: {
    source: 'plan',
    text: {
      de: '{vehicle} könnte frühestens am {earliest} abfahren, die Planung endet am {latest} deutscher Zeit.',
      uk: '{vehicle} може вирушити щонайраніше {earliest}, а планування закінчується {latest} за київським часом.',
      en: '{vehicle} could leave on {earliest} at the earliest; departures are planned until {latest} German time.',
    },
  },
  vehicle_not_available: {
    source: 'plan',
    text: {
      de: '{vehicle} ist nur bis {until} verfügbar und würde bis {neededUntil} deutscher Zeit gebraucht.',
      uk: '{vehicle} доступний лише до {until}, а потрібен до {neededUntil} за київським часом.',
      en: '{vehicle} is available until {until} only and would be needed until {neededUntil} German time.',
    },
  },
  driver_not_available: {
    source: 'plan',
    text: {
      de: '{driver} ist nur bis {until} verfügbar und würde bis {neededUntil} deutscher Zeit gebraucht.',
      uk: '{driver} може їхати лише до {until}, а рейс триває до {neededUntil} за київським часом.',
      en: '{driver} is available until {until} only and would be needed until {neededUntil} German time.',
    },
  },
  no_legal_hour_to_drive: {
    source: 'curfew',
    text: {
      de: 'Für {vehicle} gibt es keine erlaubte Fahrzeit: Sperrstunde, Fahrverbot oder geschlossener Übergang.',
      uk: 'Для {vehicle} немає дозволеного часу руху: комендантська година, заборона руху або закритий пункт пропуску.',
      en: 'There is no hour at which {vehicle} may drive: curfew, driving ban or closed crossing.',
    },
  },
  left_out_by_hand: {
    source: 'plan',
    text: {
      de: '{consignment} ist von Hand aus dem Plan genommen.',
      uk: '{consignment} вилучено з плану вручну.',
      en: '{consignment} was taken out of the plan by hand.',
    },
  },
  not_tried_in_time: {
    source: 'plan',
    text: {
      de: 'Die Planungszeit reichte nicht, um für {consignment} alle Möglichkeiten zu prüfen.',
      uk: 'Часу на планування забракло, щоб перевірити всі можливості для {consignment}.',
      en: 'The planning time was too short to try every possibility for {consignment}.',
    },
  },
  no_place_on_route: {
    source: 'plan',
    text: {
      de: 'Für {consignment} fand sich auf keinem Fahrzeug ein Platz, der alle Zeiten einhält.',
      uk: 'Для {consignment} не знайшлося місця в жодному рейсі, який дотримується всіх строків.',
      en: 'No vehicle has a place for {consignment} that keeps all times.',
    },
  },
};

const INSTANTS = new Set(['arrival', 'latest', 'earliest', 'validUntil', 'until', 'neededUntil']);

/** What border guards and drivers call the classes by which gates admit. */
const CLASSES: Readonly<Record<string, Text>> = {
  car: { de: 'Pkw', uk: 'легковий автомобіль', en: 'car' },
  bus: { de: 'Bus', uk: 'автобус', en: 'bus' },
  truck_le_7_5t: { de: 'Lkw bis 7,5 t', uk: 'вантажний автомобіль до 7,5 т', en: 'lorry up to 7.5 t' },
  truck_gt_7_5t: {
    de: 'Lkw über 7,5 t',
    uk: 'вантажний автомобіль понад 7,5 т',
    en: 'lorry above 7.5 t',
  },
} satisfies Record<VehicleClass, Text>;

/** A parameter as its sentence says it: names in the language, instants on the clock of the language, classes of vehicles in words. */
function inWords(name: string, value: string | number | Text, language: Language): string | number {
  if (typeof value === 'object') return value[language];
  if (typeof value === 'number')
    return INSTANTS.has(name) ? formatLocal(language === 'uk' ? 'UA' : 'DE', value) : value;
  return name === 'vehicleClass' ? (CLASSES[value]?.[language] ?? value) : value;
}

/** The obstacle as people read it: instants on the German clock, in Ukrainian on Kyiv's; the sentence says which. */
export function obstacle(
  rule: ObstacleRule,
  parameters: RuleParameters,
  rules: Pick<ScheduleRules, 'sources'>,
): Obstacle {
  const { text, source } = TEXTS[rule];
  const said = (language: Language) =>
    fill(
      text,
      language,
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [name, inWords(name, value, language)]),
      ),
    );
  return {
    rule,
    text: { de: said('de'), uk: said('uk'), en: said('en') },
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, typeof value === 'object' ? value.en : value]),
    ),
    source: rules.sources[source] ?? source,
  };
}
