import { domainError } from '#libs/kernel';

export const VehicleAlreadyBooked = domainError('vehicle_already_booked', 'conflict', {
  de: 'Das Fahrzeug „{vehicle}“ ist in dieser Zeit für einen anderen Konvoi gebucht. Planen Sie neu oder nehmen Sie ein anderes.',
  uk: 'Транспортний засіб «{vehicle}» на цей час заброньовано для іншої колони. Сплануйте заново або оберіть інший.',
  en: 'The vehicle “{vehicle}” is booked for another convoy at that time. Plan again or take another one.',
});

/** Names the driver by id: who that is may be read at /drivers, where the read is logged. */
export const DriverAlreadyBooked = domainError('driver_already_booked', 'conflict', {
  de: 'Wer „{vehicle}“ fahren soll, ist in dieser Zeit für einen anderen Konvoi gebucht. Planen Sie neu oder nehmen Sie jemand anderen.',
  uk: 'Водія, призначеного на «{vehicle}», на цей час заброньовано для іншої колони. Сплануйте заново або оберіть іншого.',
  en: 'Whoever is to drive “{vehicle}” is booked for another convoy at that time. Plan again or take somebody else.',
});

export const VehicleIsBooked = domainError('vehicle_is_booked', 'conflict', {
  de: 'Das Fahrzeug „{vehicle}“ ist noch für einen bestätigten Konvoi gebucht. Nehmen Sie es zuerst aus dessen Plan.',
  uk: 'Транспортний засіб «{vehicle}» ще заброньовано для підтвердженої колони. Спершу виключіть його з її плану.',
  en: 'The vehicle “{vehicle}” is still booked for a confirmed convoy. Take it out of its plan first.',
});

export const DriverIsBooked = domainError('driver_is_booked', 'conflict', {
  de: '„{driver}“ ist noch für einen bestätigten Konvoi gebucht. Planen Sie dort zuerst jemand anderen ein.',
  uk: 'Водія «{driver}» ще заброньовано для підтвердженої колони. Спершу заплануйте там іншого водія.',
  en: '“{driver}” is still booked for a confirmed convoy. Plan somebody else there first.',
});

export const VehicleHasLeft = domainError('vehicle_has_left', 'conflict', {
  de: 'Das Fahrzeug „{vehicle}“ gehört nicht mehr zum Fuhrpark.',
  uk: 'Транспортний засіб «{vehicle}» уже не в автопарку.',
  en: 'The vehicle “{vehicle}” has left the fleet.',
});

/** Names nobody: who that is may be read at /drivers, where the read is logged. */
export const DriverHasLeft = domainError('driver_has_left', 'conflict', {
  de: 'Eine der gewählten Personen fährt nicht mehr mit.',
  uk: 'Хтось із вибраних водіїв уже не їздить.',
  en: 'One of the chosen drivers no longer drives.',
});

export const PledgedVehicleFollowsPledge = domainError('pledged_vehicle_follows_pledge', 'conflict', {
  de: 'Das Fahrzeug „{vehicle}“ ist zugesagt: Ob es fährt, folgt aus seiner Zusage und Sendung.',
  uk: 'Транспортний засіб «{vehicle}» надано за зобов’язанням: чи їде він, визначають зобов’язання та вантаж.',
  en: 'The vehicle “{vehicle}” is pledged: whether it travels follows from its pledge and consignment.',
});

export const AvailabilityReversed = domainError('availability_reversed', 'invalid', {
  de: 'Das Ende der Verfügbarkeit liegt nicht nach ihrem Anfang.',
  uk: 'Кінець доступності не пізніше за її початок.',
  en: 'The availability ends before it begins.',
});

export const ConsignmentInOtherConvoy = domainError('consignment_in_other_convoy', 'conflict', {
  de: 'Die Sendung {reference} fährt schon in einem anderen Konvoi mit.',
  uk: 'Вантаж {reference} уже їде в іншій колоні.',
  en: 'The consignment {reference} already travels with another convoy.',
});

export const ConsignmentCannotTravel = domainError('consignment_cannot_travel', 'conflict', {
  de: 'Die Sendung {reference} kann nicht mitfahren: Sie ist „{state}“.',
  uk: 'Вантаж {reference} не може їхати: його стан — «{state}».',
  en: 'The consignment {reference} cannot travel: it is “{state}”.',
});

export const ConsignmentOfOtherOperator = domainError('consignment_of_other_operator', 'conflict', {
  de: 'Die Sendung {reference} befördert eine andere Organisation.',
  uk: 'Вантаж {reference} перевозить інша організація.',
  en: 'Another organisation carries the consignment {reference}.',
});

export const ConvoyCarriesNothing = domainError('convoy_carries_nothing', 'conflict', {
  de: 'Der Konvoi hat noch keine Sendung. Fügen Sie mindestens eine hinzu.',
  uk: 'У колоні ще немає жодного вантажу. Додайте принаймні один.',
  en: 'The convoy has no consignment yet. Add at least one.',
});

export const ConvoyIsFixed = domainError('convoy_is_fixed', 'conflict', {
  de: 'Der Konvoi ist „{state}“ und lässt sich so nicht mehr ändern.',
  uk: 'Колона у стані «{state}», змінити її вже не можна.',
  en: 'The convoy is “{state}” and cannot be changed like that any more.',
});

export const PlanIsOutdated = domainError('plan_is_outdated', 'conflict', {
  de: 'Seit der Planung ist eine Sendung oder ein Fahrzeug weggefallen. Planen Sie den Konvoi neu.',
  uk: 'Після планування один із вантажів або транспортних засобів вибув. Сплануйте колону заново.',
  en: 'A consignment or a vehicle has dropped out since the plan was made. Plan the convoy again.',
});

export const NotWithThisConvoy = domainError('consignment_not_with_convoy', 'conflict', {
  de: 'Diese Sendung fährt in dem Konvoi nicht mit.',
  uk: 'Цей вантаж не їде в цій колоні.',
  en: 'This consignment does not travel with the convoy.',
});

export const NotUnderway = domainError('convoy_not_underway', 'conflict', {
  de: 'Der Konvoi ist nicht unterwegs ({state}).',
  uk: 'Колона не в дорозі ({state}).',
  en: 'The convoy is not under way ({state}).',
});

export const DonatedVehicleTravelsOnce = domainError('donated_vehicle_travels_once', 'conflict', {
  de: 'Das zugesagte Fahrzeug „{vehicle}“ fährt nur in dem Konvoi mit, der es selbst überbringt.',
  uk: 'Транспортний засіб «{vehicle}», наданий за зобов’язанням, їде лише в тій колоні, яка його доставляє.',
  en: 'The pledged vehicle “{vehicle}” travels only with the convoy that delivers it.',
});

export const PersonNotOfOrganisation = domainError('person_not_of_organisation', 'invalid', {
  de: 'Diese Person gehört nicht zu der Organisation.',
  uk: 'Ця особа не належить до цієї організації.',
  en: 'This person does not belong to the organisation.',
});

export const WindowEndsBeforeItBegins = domainError('departure_window_reversed', 'invalid', {
  de: 'Die späteste Abfahrt liegt vor der frühesten.',
  uk: 'Найпізніший виїзд раніше за найраніший.',
  en: 'The latest departure is before the earliest.',
});

export const CrossingIsOpen = domainError('crossing_is_open', 'invalid', {
  de: 'Für den Konvoi ist kein Grenzübergang geplant. Nennen Sie ihn.',
  uk: 'Для колони не заплановано пункт пропуску. Вкажіть його.',
  en: 'No crossing is planned for the convoy. Name it.',
});

export const WindowTooLong = domainError('departure_window_too_long', 'invalid', {
  de: 'Zwischen frühester und spätester Abfahrt liegen höchstens {days} Tage.',
  uk: 'Між найранішим і найпізнішим виїздом може бути щонайбільше {days} днів.',
  en: 'At most {days} days lie between the earliest and the latest departure.',
});

export const MomentOutOfOrder = domainError('moment_out_of_order', 'invalid', {
  de: 'Dieser Zeitpunkt liegt in der Zukunft oder vor der Abfahrt.',
  uk: 'Цей момент у майбутньому або раніше за виїзд.',
  en: 'This moment lies in the future or before the departure.',
});

export const EditNamesOneChange = domainError('edit_names_one_change', 'invalid', {
  de: 'Jeder Schritt nennt genau eine Änderung.',
  uk: 'Кожен крок містить рівно одну зміну.',
  en: 'Each edit names exactly one change.',
});

export const UnloadedBeforeLoaded = domainError('unloaded_before_loaded', 'invalid', {
  de: 'Entladen wird erst nach dem Laden. Wählen Sie eine spätere Stelle.',
  uk: 'Розвантаження можливе лише після завантаження. Оберіть пізніше місце.',
  en: 'Goods are unloaded after they are loaded. Choose a later position.',
});

/** Names the rules by code; what each says is in the answer to the check. */
export const PlanBreaksRules = domainError('plan_breaks_rules', 'conflict', {
  de: 'Der Plan verletzt Regeln ({rules}) und wurde nicht gespeichert.',
  uk: 'План порушує правила ({rules}), тому його не збережено.',
  en: 'The plan breaks rules ({rules}) and was not stored.',
});

export const ExceptionNeedsReason = domainError('exception_needs_reason', 'invalid', {
  de: 'Nennen Sie den Grund, aus dem der Plan trotzdem gilt.',
  uk: 'Вкажіть причину, з якої план усе одно чинний.',
  en: 'Say why the plan stands all the same.',
});

export const GoodsThemselves = domainError('vehicle_is_goods', 'conflict', {
  de: 'Das Fahrzeug „{vehicle}“ wird selbst überbracht und lässt sich nicht weglassen.',
  uk: 'Транспортний засіб «{vehicle}» сам є вантажем, без нього план неможливий.',
  en: 'The vehicle “{vehicle}” is itself delivered and cannot be left out.',
});

export const NothingIsPlanned = domainError('nothing_is_planned', 'conflict', {
  de: 'Für diesen Konvoi wird gerade kein Plan gemacht. Laden Sie die Seite neu: Er kann inzwischen fertig sein.',
  uk: 'Для цієї колони зараз не складається план. Оновіть сторінку: можливо, він уже готовий.',
  en: 'No plan is being made for this convoy now. Load the page again: it may be there by now.',
});
