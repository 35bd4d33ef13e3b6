import { domainError } from '#libs/kernel';

export const PledgeHasNoLines = domainError('pledge_has_no_lines', 'conflict', {
  de: 'Dieses Angebot hat noch keine Position. Fügen Sie mindestens eine hinzu.',
  uk: 'У цій пропозиції ще немає жодної позиції. Додайте принаймні одну.',
  en: 'This offer has no line yet. Add at least one.',
});

export const PledgeIsFixed = domainError('pledge_is_fixed', 'conflict', {
  de: 'Was angeboten ist ({state}), ändert sich nicht mehr. Ziehen Sie es zurück und bieten Sie neu an.',
  uk: 'Те, що вже запропоновано ({state}), не змінюється. Відкличте й запропонуйте знову.',
  en: 'What has been offered ({state}) does not change any more. Withdraw it and offer anew.',
});

export const ApprovalMissing = domainError('approval_missing', 'conflict', {
  de: 'Erst nach der Freigabe ({approval}) ist die Zusage verbindlich.',
  uk: 'Зобов’язання набуде чинності лише після погодження ({approval}).',
  en: 'The pledge binds only after its approval ({approval}).',
});

export const NothingToApprove = domainError('nothing_to_approve', 'conflict', {
  de: 'Hier steht keine Freigabe aus ({approval}).',
  uk: 'Тут немає чого погоджувати ({approval}).',
  en: 'No approval is pending here ({approval}).',
});

export const SecondPersonNeeded = domainError('second_person_needed', 'forbidden', {
  de: 'Freigeben muss eine zweite Person, nicht wer die Zusage angelegt hat.',
  uk: 'Погодити має друга особа, а не та, що створила зобов’язання.',
  en: 'A second person approves, not the one who wrote the pledge.',
});

export const FourEyesDemanded = domainError('four_eyes_demanded', 'conflict', {
  de: 'Ihre Organisation verlangt das Vier-Augen-Prinzip: Eine zweite Person gibt jede Zusage frei. Wählen Sie „Freigabe nötig“.',
  uk: 'Ваша організація вимагає правила «чотирьох очей»: кожне зобов’язання погоджує друга особа. Оберіть «потрібне погодження».',
  en: 'Your organisation demands four eyes: a second person releases every pledge. Choose “approval needed”.',
});

export const VehicleIsOnePiece = domainError('vehicle_is_one_piece', 'invalid', {
  de: 'Ein Fahrzeug ist eine Position mit Menge 1 und eigener Fahrgestellnummer (VIN).',
  uk: 'Транспортний засіб – це окрема позиція в кількості 1 із власним VIN-кодом.',
  en: 'A vehicle is a line of its own with quantity 1 and its VIN.',
});

export const MinimumAboveQuantity = domainError('minimum_above_quantity', 'invalid', {
  de: 'Die Position hat {quantity}; abgegeben werden kann sie nicht erst ab {minimumQuantity}.',
  uk: 'У позиції {quantity}, тому передати не менше ніж {minimumQuantity} неможливо.',
  en: 'The line has {quantity}; it cannot be given only from {minimumQuantity} on.',
});

export const VehicleFactsMissing = domainError('vehicle_facts_missing', 'invalid', {
  de: '{itemCode} fährt selbst: Nennen Sie VIN, Führerscheinklasse, Sitze, Nutzlast und Stellplätze.',
  uk: '{itemCode} їде своїм ходом: вкажіть VIN, категорію прав, місця, вантажопідйомність і палетомісця.',
  en: '{itemCode} drives by itself: give its VIN, licence class, seats, payload and pallet places.',
});

export const OperatorHasGoods = domainError('operator_has_goods', 'conflict', {
  de: 'Bei einer der gestrichenen Organisationen liegen noch Güter dieser Zusage, oder sie hat deren Weg geplant.',
  uk: 'Одна з вилучених організацій ще має майно за цим зобов’язанням або вже спланувала його перевезення.',
  en: 'One of the organisations taken off still has goods of this pledge, or has planned their way.',
});
