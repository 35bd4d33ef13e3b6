import type { Text } from '#libs/kernel';
import type { ViolationRule } from './plan.js';

/**
 * `hard` is law, physics or what others rely on; `soft` is our own margin or an agreement, from which a convoy lead may
 * depart and say why.
 */
export type Severity = 'hard' | 'soft';

export interface ViolationText {
  readonly severity: Severity;
  /** Key into the rules' sources. */
  readonly source: string;
  readonly text: Text;
}

/** Times are told on the German clock, in Ukrainian on Kyiv's: the sentence says which. */
const onClock = (de: string, uk: string, en: string): Text => ({
  de: de.replace('{at}', '{at} deutscher Zeit'),
  uk: uk.replace('{at}', '{at} за київським часом'),
  en: en.replace('{at}', '{at} German time'),
});
const hard = (source: string, de: string, uk: string, en: string): ViolationText => ({
  severity: 'hard',
  source,
  text: onClock(de, uk, en),
});
const soft = (source: string, de: string, uk: string, en: string): ViolationText => ({
  severity: 'soft',
  source,
  text: onClock(de, uk, en),
});

/** One sentence for each rule that a plan can break. {at} is when, {limit} what would be allowed. */
export const VIOLATION_TEXTS: Readonly<Record<ViolationRule, ViolationText>> = {
  unknown_reference: hard(
    'plan',
    'Der Plan nennt etwas, das es nicht mehr gibt. Laden Sie ihn neu.',
    'План посилається на те, чого вже немає. Завантажте його знову.',
    'The plan names something that is not there any more. Load it again.',
  ),
  legs_not_contiguous: hard(
    'plan',
    'Die Abschnitte von {vehicle} schließen um {at} nicht aneinander an.',
    'Етапи рейсу {vehicle} не стикуються о {at}.',
    'The segments of {vehicle} do not join at {at}.',
  ),
  departure_window: soft(
    'plan',
    '{vehicle} führe um {at} ab, außerhalb des Zeitfensters für die Abfahrt.',
    '{vehicle} вирушить {at} — поза проміжком часу для виїзду.',
    '{vehicle} would leave at {at}, outside the window of departures.',
  ),
  departure_has_passed: hard(
    'plan',
    'Die Abfahrt von {vehicle} um {at} ist schon vorbei.',
    'Час виїзду {vehicle}, {at}, уже минув.',
    'The departure of {vehicle} at {at} has passed.',
  ),
  route_broken: hard(
    'plan',
    'Der Weg von {vehicle} ist um {at} unterbrochen.',
    'Маршрут {vehicle} переривається о {at}.',
    'The way of {vehicle} is interrupted at {at}.',
  ),
  distance_too_short: hard(
    'plan',
    'Die Strecke von {vehicle} bis {at} ist kürzer als der Weg.',
    'Відстань, закладена для {vehicle} до {at}, коротша за шлях.',
    'The distance of {vehicle} until {at} is shorter than the way.',
  ),
  speed_cap: hard(
    'plan',
    '{vehicle} müsste ab {at} schneller als {limit} km/h fahren.',
    '{vehicle} мав би з {at} їхати швидше за {limit} км/год.',
    '{vehicle} would have to go faster than {limit} km/h from {at}.',
  ),
  break_missing: hard(
    'driving',
    '{driver} führe bis {at} länger als {limit} Stunden ohne Pause.',
    '{driver} до {at} керував би понад {limit} год без перерви.',
    '{driver} would drive longer than {limit} hours without a break until {at}.',
  ),
  daily_driving: hard(
    'driving',
    '{driver} säße an dem Tag bis {at} länger am Steuer als die {limit} erlaubten Stunden.',
    '{driver} того дня до {at} керував би довше за дозволені {limit} год.',
    '{driver} would be at the wheel longer than the {limit} hours allowed on the day until {at}.',
  ),
  daily_rest: hard(
    'duty',
    '{driver} hätte bis {at} keine ausreichende Tagesruhe.',
    '{driver} до {at} не мав би достатнього щоденного відпочинку.',
    '{driver} would not have enough daily rest until {at}.',
  ),
  weekly_driving: hard(
    'driving',
    '{driver} säße in der Woche ab {at} länger als {limit} Stunden am Steuer.',
    '{driver} за тиждень від {at} керував би понад {limit} год.',
    '{driver} would be at the wheel longer than {limit} hours in the week from {at}.',
  ),
  fortnight_driving: hard(
    'driving',
    '{driver} säße in zwei Wochen länger als {limit} Stunden am Steuer (Woche ab {at}).',
    '{driver} за два тижні керував би понад {limit} год (тиждень від {at}).',
    '{driver} would be at the wheel longer than {limit} hours in two weeks (week from {at}).',
  ),
  weekly_rest: hard(
    'duty',
    '{driver} hätte bis {at} keine Wochenruhe; sie beginnt spätestens nach {limit} Stunden.',
    '{driver} до {at} не мав би щотижневого відпочинку; він починається не пізніше ніж через {limit} год.',
    '{driver} would have no weekly rest until {at}; it begins after {limit} hours at the latest.',
  ),
  licence: hard(
    'licence',
    'Für {vehicle} braucht es eine Person mit Führerschein {limit}; {driver} hat ihn nicht.',
    'Для {vehicle} потрібна категорія {limit}; {driver} її не має.',
    '{vehicle} needs somebody with licence {limit}; {driver} does not hold it.',
  ),
  driver_may_not_cross: hard(
    'crossing',
    '{driver} kann die Grenze nicht überqueren.',
    '{driver} не може перетнути кордон.',
    '{driver} cannot cross the border.',
  ),
  vehicle_unavailable: hard(
    'plan',
    '{vehicle} ist nicht während der ganzen Fahrt verfügbar ({limit} deutscher Zeit).',
    '{vehicle} доступний не протягом усього рейсу ({limit} за німецьким часом).',
    '{vehicle} is not available during the whole journey ({limit} German time).',
  ),
  driver_unavailable: hard(
    'plan',
    '{driver} ist nicht während der ganzen Fahrt von {vehicle} verfügbar ({limit} deutscher Zeit).',
    '{driver} може їхати не протягом усього рейсу {vehicle} ({limit} за німецьким часом).',
    '{driver} is not available during the whole journey of {vehicle} ({limit} German time).',
  ),
  vehicle_booked_twice: hard(
    'plan',
    '{vehicle} wäre um {at} auf zwei Fahrten zugleich.',
    '{vehicle} о {at} був би у двох рейсах одночасно.',
    '{vehicle} would be on two journeys at once at {at}.',
  ),
  driver_booked_twice: hard(
    'plan',
    '{driver} wäre um {at} auf zwei Fahrten zugleich.',
    '{driver} о {at} був би у двох рейсах одночасно.',
    '{driver} would be on two journeys at once at {at}.',
  ),
  overweight: hard(
    'capacity',
    '{vehicle} wäre ab {at} überladen: {found} kg, zulässig sind {limit} kg.',
    '{vehicle} з {at} був би перевантажений: {found} кг, дозволено {limit} кг.',
    '{vehicle} would be overloaded from {at}: {found} kg, {limit} kg are allowed.',
  ),
  over_volume: hard(
    'capacity',
    'In {vehicle} passen nur {limit} m³; ab {at} wäre es mehr.',
    'У {vehicle} вміщується лише {limit} м³; з {at} було б більше.',
    '{vehicle} holds {limit} m³ only; from {at} it would be more.',
  ),
  over_pallet_places: hard(
    'capacity',
    '{vehicle} hat {limit} Palettenplätze; ab {at} wären es zu wenige.',
    '{vehicle} має {limit} палетомісць; з {at} їх забракне.',
    '{vehicle} has {limit} pallet places; from {at} they would be too few.',
  ),
  over_loading_metres: hard(
    'capacity',
    '{vehicle} hat {limit} Lademeter; ab {at} wären es zu wenige.',
    '{vehicle} має {limit} погонних метрів для вантажу; з {at} їх забракне.',
    '{vehicle} has {limit} loading metres; from {at} they would be too few.',
  ),
  over_seats: hard(
    'capacity',
    'In {vehicle} wären ab {at} mehr Personen als Sitze ({limit}).',
    'У {vehicle} з {at} було б більше людей, ніж місць ({limit}).',
    'In {vehicle} there would be more people than seats ({limit}) from {at}.',
  ),
  passenger_elsewhere: hard(
    'plan',
    '{vehicle} nähme um {at} jemanden mit, der dann noch nicht dort ist.',
    '{vehicle} о {at} мав би забрати водія, який тоді ще не прибув.',
    '{vehicle} would take somebody along at {at} who is not there yet.',
  ),
  must_travel_apart: soft(
    'mix',
    'Auf {vehicle} stünden ab {at} Güter zusammen, die getrennt fahren sollen: {consignment}.',
    'У {vehicle} з {at} разом були б вантажі, які слід везти окремо: {consignment}.',
    'On {vehicle}, from {at}, goods would stand together that should travel apart: {consignment}.',
  ),
  on_other_vehicle: soft(
    'plan',
    '{consignment} ist für ein anderes Fahrzeug als {vehicle} vorgesehen.',
    '{consignment} передбачено для іншого транспортного засобу, ніж {vehicle}.',
    '{consignment} is meant for another vehicle than {vehicle}.',
  ),
  outside_hours: soft(
    'plan',
    '{consignment} würde um {at} außerhalb der vereinbarten Zeiten geladen oder entladen.',
    '{consignment} завантажували б чи вивантажували о {at} — поза погодженими годинами.',
    '{consignment} would be loaded or unloaded at {at}, outside the hours agreed.',
  ),
  crossing_refuses_class: hard(
    'crossing',
    'Der Grenzübergang {crossing} lässt {vehicle} nicht zu.',
    'Пункт пропуску {crossing} не приймає {vehicle}.',
    'The crossing {crossing} does not admit {vehicle}.',
  ),
  crossing_not_shared: hard(
    'plan',
    '{vehicle} führe über einen anderen Grenzübergang als der Konvoi.',
    '{vehicle} їхав би через інший пункт пропуску, ніж колона.',
    '{vehicle} would use another crossing than the convoy.',
  ),
  not_together: soft(
    'plan',
    '{vehicle} wäre am {at} nicht mit den anderen Fahrzeugen des Konvois an der Grenze.',
    '{vehicle} {at} був би на кордоні не разом з іншими автомобілями колони.',
    '{vehicle} would not be at the border with the other vehicles of the convoy on {at}.',
  ),
  crossing_closed: hard(
    'crossing',
    'Der Grenzübergang {crossing} ist um {at} geschlossen.',
    'Пункт пропуску {crossing} о {at} зачинено.',
    'The crossing {crossing} is closed at {at}.',
  ),
  border_wait_too_short: soft(
    'crossing',
    'Für die Wartezeit am Übergang {crossing} ist um {at} zu wenig Zeit vorgesehen.',
    'На чергу в пункті {crossing} о {at} закладено замало часу.',
    'Too little time is planned for the queue at {crossing} at {at}.',
  ),
  curfew: hard(
    'curfew',
    '{vehicle} führe um {at} während der Sperrstunde.',
    '{vehicle} їхав би о {at} під час комендантської години.',
    '{vehicle} would drive during curfew at {at}.',
  ),
  arrival_close_to_curfew: soft(
    'curfew',
    '{vehicle} käme um {at} an, weniger als {limit} Minuten vor der Sperrstunde.',
    '{vehicle} прибув би о {at}, менш ніж за {limit} хв до комендантської години.',
    '{vehicle} would arrive at {at}, less than {limit} minutes before curfew.',
  ),
  truck_ban: hard(
    'truck_ban',
    '{vehicle} führe um {at} in Deutschland während des Sonn- und Feiertagsfahrverbots.',
    '{vehicle} їхав би о {at} Німеччиною під час недільної чи святкової заборони руху.',
    '{vehicle} would drive in Germany at {at} during the ban on Sundays and holidays.',
  ),
  night_driving: soft(
    'plan',
    '{vehicle} führe um {at} nachts in der Ukraine.',
    '{vehicle} їхав би о {at} вночі в Україні.',
    '{vehicle} would drive at night in Ukraine at {at}.',
  ),
  declaration_expired: hard(
    'declaration',
    'Die Zollerklärung für {consignment} endet am {limit}; an der Grenze wäre {vehicle} um {at}.',
    'Декларація на {consignment} чинна до {limit}; {vehicle} був би на кордоні {at}.',
    'The declaration for {consignment} ends on {limit}; {vehicle} would be at the border at {at}.',
  ),
  code_expired: hard(
    'declaration',
    'Der eindeutige Code für {consignment} endet am {limit}; an der Grenze wäre {vehicle} um {at}.',
    'Унікальний код на {consignment} чинний до {limit}; {vehicle} був би на кордоні {at}.',
    'The unique code for {consignment} ends on {limit}; {vehicle} would be at the border at {at}.',
  ),
  loaded_before_ready: hard(
    'plan',
    '{consignment} ist erst ab {limit} deutscher Zeit bereit.',
    '{consignment} буде готово лише з {limit} за київським часом.',
    '{consignment} is not ready before {limit} German time.',
  ),
  late_arrival: soft(
    'plan',
    '{consignment} käme mit {vehicle} um {at} an; vereinbart ist spätestens {limit}.',
    '{consignment} прибуде транспортом {vehicle} {at}; домовлено не пізніше {limit}.',
    '{consignment} would arrive with {vehicle} at {at}; {limit} at the latest is agreed.',
  ),
  pickup_before_delivery: hard(
    'plan',
    '{consignment} würde entladen, ehe es geladen ist, oder bliebe auf {vehicle}.',
    '{consignment} вивантажили б до завантаження або залишили б у {vehicle}.',
    '{consignment} would be unloaded before it is loaded, or stay on {vehicle}.',
  ),
  consignment_not_accounted: hard(
    'plan',
    '{consignment} ist im Plan nicht genau einmal enthalten.',
    '{consignment} має бути в плані рівно один раз.',
    '{consignment} is not in the plan exactly once.',
  ),
  wrong_end_place: hard(
    'plan',
    'Die Fahrt von {vehicle} endet nicht dort, wo sie enden soll.',
    'Рейс {vehicle} закінчується не там, де має.',
    'The journey of {vehicle} does not end where it should.',
  ),
};

/** Rules that a plan may break for a reason. */
export const SOFT_RULES = (Object.keys(VIOLATION_TEXTS) as ViolationRule[]).filter(
  (rule) => VIOLATION_TEXTS[rule].severity === 'soft',
);
