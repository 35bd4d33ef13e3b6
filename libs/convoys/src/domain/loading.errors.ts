import { domainError } from '#libs/kernel';

export const ConvoyTakesNoLoad = domainError('convoy_takes_no_load', 'conflict', {
  de: 'Verladen wird, wenn ein Plan steht und bis der Konvoi am Ziel ist.',
  uk: 'Завантажують, коли є план, і доки колона не на місці.',
  en: 'Vehicles are loaded once there is a plan, and until the convoy has arrived.',
});

export const UnitNotWithConvoy = domainError('unit_not_with_convoy', 'conflict', {
  de: '{code} gehört zu keiner Sendung dieses Konvois.',
  uk: '{code} не належить до жодного вантажу цієї колони.',
  en: '{code} belongs to no consignment of this convoy.',
});

export const UnitBelongsOnOther = domainError('unit_belongs_on_other_vehicle', 'conflict', {
  de: '{code} gehört auf {belongs}, nicht auf {vehicle}. Die Konvoileitung kann es anders bestimmen.',
  uk: '{code} має їхати в {belongs}, а не в {vehicle}. Керівник колони може вирішити інакше.',
  en: '{code} belongs on {belongs}, not on {vehicle}. The convoy lead can decide otherwise.',
});

export const UnitIsOnOther = domainError('unit_is_on_other_vehicle', 'conflict', {
  de: '{code} ist schon auf {vehicle} verladen. Scannen Sie die Einheit dort erst ab.',
  uk: '{code} уже завантажено в {vehicle}. Спершу відскануйте її там на вивантаження.',
  en: '{code} is on {vehicle} already. Scan it off there first.',
});

export const UnitIsWithOthers = domainError('unit_is_with_others', 'conflict', {
  de: '{code} ist nicht verladen: Die Einheit ist noch bei einem anderen Konvoi verladen, oder der Scan trug die Kennung eines anderen. Scannen Sie noch einmal.',
  uk: '{code} не завантажено: одиницю ще не вивантажено в іншій колоні, або скан мав позначку іншого. Відскануйте ще раз.',
  en: '{code} is not loaded: the unit is still loaded in another convoy, or the scan bore the id of another. Scan it again.',
});

export const UnitStandsInOther = domainError('unit_stands_in_other', 'conflict', {
  de: '{code} steht in {parent}. Scannen Sie {parent}.',
  uk: '{code} стоїть у {parent}. Відскануйте {parent}.',
  en: '{code} stands in {parent}. Scan {parent}.',
});

export const UnitIsNotLoaded = domainError('unit_is_not_loaded', 'conflict', {
  de: '{code} ist auf keinem Fahrzeug dieses Konvois.',
  uk: '{code} немає на жодному транспортному засобі цієї колони.',
  en: '{code} is on no vehicle of this convoy.',
});
