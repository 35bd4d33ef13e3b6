import { domainError } from '#libs/kernel';

export const PackedMoreThanLine = domainError('packed_more_than_line', 'conflict', {
  de: 'Zeile {position}: Zu packen sind noch {open}, in {units} Einheiten wären es {asked}.',
  uk: 'Рядок {position}: ще не запаковано {open}, а в одиниці ({units}) мало б піти {asked}.',
  en: 'Line {position}: {open} are left to pack; in {units} units it would be {asked}.',
});

export const ConsignmentIsSealed = domainError('consignment_is_sealed', 'conflict', {
  de: 'Die Sendung {reference} ist verplombt oder beendet; gepackt wird vorher.',
  uk: 'Вантаж {reference} уже опломбовано або завершено; пакують до цього.',
  en: 'The consignment {reference} is sealed or has ended; packing comes before.',
});

export const UnitOfNoConsignment = domainError('unit_of_no_consignment', 'conflict', {
  de: '{code} gehört zu keiner Sendung. Ordnen Sie die Einheit zuerst einer zu.',
  uk: '{code} не належить до жодного вантажу. Спершу віднесіть одиницю до вантажу.',
  en: '{code} belongs to no consignment. Assign it to one first.',
});

export const UnitDoesNotFit = domainError('unit_does_not_fit', 'conflict', {
  de: 'In {code} ist etwas, das auf der Liste der Sendung {reference} nicht oder nicht in dieser Menge steht.',
  uk: 'У {code} є те, чого немає в переліку вантажу {reference} або немає в такій кількості.',
  en: 'Something in {code} is not on the list of the consignment {reference}, or not that much of it.',
});

export const UnitAlreadyAssigned = domainError('unit_already_assigned', 'conflict', {
  de: '{code} gehört schon zu einer Sendung oder steht in einer anderen Einheit.',
  uk: '{code} уже належить до вантажу або стоїть в іншій одиниці.',
  en: '{code} belongs to a consignment already, or stands in another unit.',
});

export const UnitOfAnother = domainError('unit_of_another_consignment', 'conflict', {
  de: '{code} gehört nicht zur Sendung {reference}.',
  uk: '{code} не належить до вантажу {reference}.',
  en: '{code} does not belong to the consignment {reference}.',
});

export const ScanOfAnother = domainError('scan_of_another', 'conflict', {
  de: '{code} ist nicht gezählt: Der Scan trug die Kennung eines anderen. Scannen Sie noch einmal.',
  uk: '{code} не пораховано: скан мав позначку іншого. Відскануйте ще раз.',
  en: '{code} is not counted: the scan bore the id of another. Scan it again.',
});

export const TooManyAtOnce = domainError('too_many_at_once', 'invalid', {
  de: 'So viel lässt sich nicht auf einmal packen: höchstens {most} Zeilen in allen Einheiten zusammen. Packen Sie in mehreren Schritten.',
  uk: 'Стільки за один раз не запакувати: у всіх одиницях разом щонайбільше {most} рядків. Пакуйте у кілька кроків.',
  en: 'That much cannot be packed at once: at most {most} lines in all units together. Pack in several steps.',
});

export const NothingNewToPack = domainError('nothing_new_to_pack', 'conflict', {
  de: 'In dieser Tabelle ist nichts Neues: Alle Packstücke sind schon so gepackt. Tragen Sie bei losen Zeilen ein Packstück ein.',
  uk: 'У цій таблиці немає нового: усі вантажні одиниці вже так запаковано. Впишіть одиницю в рядках із незапакованим.',
  en: 'There is nothing new in this table: all packages are packed just so. Enter a package in rows that are loose.',
});

export const NumberIsTaken = domainError('number_is_taken', 'conflict', {
  de: 'Packstück „{number}“ ist schon gepackt ({code}), und anders als hier. Ändern Sie es auf seiner Seite, oder nehmen Sie eine neue Nummer.',
  uk: 'Вантажну одиницю «{number}» уже запаковано ({code}), і не так, як тут. Змініть її на її сторінці або візьміть новий номер.',
  en: 'Package “{number}” is packed already ({code}), and not like this. Change it on its page, or take a new number.',
});

export const StandsOnNothing = domainError('stands_on_nothing', 'invalid', {
  de: 'Packstück „{number}“ steht auf „{standsOn}“; das gibt es weder in der Tabelle noch in der Sendung.',
  uk: 'Вантажна одиниця «{number}» стоїть на «{standsOn}», якої немає ні в таблиці, ні у вантажі.',
  en: 'Package “{number}” stands on “{standsOn}”, which is neither in the table nor in the consignment.',
});
