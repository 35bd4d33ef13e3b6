import { describe, expect, it } from '@jest/globals';
import { readText } from '#libs/spreadsheets';
import fc from 'fast-check';
import type { PackedLine, SystemLine } from './readiness.js';
import { aligned, compareLists } from './system-list.js';
import { readSystemList } from './system-list.reading.js';

const packed = (position: number, uk: string, quantity: number, weightG: number): PackedLine => ({
  position,
  name: { de: `${uk} de`, uk, en: `${uk} en` },
  quantity,
  weightG,
  isVehicle: false,
  vin: null,
  bestBefore: null,
});
const PACKED = [
  packed(1, 'Генератор', 9, 900_000),
  packed(2, 'Ковдри', 60, 60_000),
  packed(3, 'Ковдри', 40, 40_000),
];

describe('the list of the Ukrainian system', () => {
  const read = (text: string) => readSystemList(readText(text), 'uk');

  it('is read below a title, with its own numbers, kilograms with a comma, and without the row of sums', () => {
    const { lines, errors } = read(
      'Перелік товарів;;;\n№ з/п;Найменування;Кількість, шт;Вага (кг)\n1;Генератор;9;900,5\n2;Ковдри;60 шт;60\n;Разом;69;960,5',
    );
    expect(errors).toEqual([]);
    expect(lines).toEqual([
      { position: 1, name: 'Генератор', quantity: 9, weightG: 900_500 },
      { position: 2, name: 'Ковдри', quantity: 60, weightG: 60_000 },
    ]);
  });

  it('names the rows that cannot be read, and reads the others', () => {
    const { lines, errors } = read(
      'Назва\tКількість\tМаса\nКовдри\tбагато\t60\n\t5\t1\nНасос\t2\tважкий\nЛіжко\t3\t12',
    );
    expect(lines.map(({ name, position }) => [name, position])).toEqual([['Ліжко', 4]]);
    expect(errors.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(errors[0]?.text).toBe('Рядок 2: «багато» не є цілою кількістю. Вкажіть число штук, наприклад 60.');
  });

  it('without the columns that are needed is refused by what it lacks', () => {
    expect(() => read('Назва;Ціна\nКовдри;5')).toThrow(
      expect.objectContaining({ code: 'system_list_unknown' }),
    );
    expect(() => read('Назва;Кількість;Вага')).toThrow(expect.objectContaining({ code: 'table_is_empty' }));
  });

  it('is brought into the order of the packed one by name and quantity, then by name, then by number', () => {
    const listed: SystemLine[] = [
      { position: 1, name: 'ковдри', quantity: 40, weightG: 40_000 },
      { position: 2, name: 'Ковдри', quantity: 61, weightG: 61_000 },
      { position: 3, name: 'Насос', quantity: 1, weightG: 5 },
      { position: 4, name: 'Ліжко', quantity: 1, weightG: 5 },
    ];
    expect(aligned(PACKED, listed).map(({ position, name, quantity }) => [position, name, quantity])).toEqual(
      [
        [2, 'Ковдри', 61],
        [3, 'ковдри', 40],
        [4, 'Насос', 1],
        [5, 'Ліжко', 1],
      ],
    );
    expect(
      compareLists(PACKED, aligned(PACKED, listed)).map(({ position, differences }) => [
        position,
        differences,
      ]),
    ).toEqual([
      [1, ['not_listed']],
      [2, ['quantity', 'weight']],
      [3, []],
      [4, ['not_packed']],
      [5, ['not_packed']],
    ]);
  });

  it('in any order and with any numbers is the packed one where it says the same', () => {
    const line = fc.record({
      name: fc.constantFrom('Ковдри', 'Насос', 'Ліжко', 'Генератор'),
      quantity: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat(30)),
        (lines, keys) => {
          const all = lines.map(({ name, quantity }, index) =>
            packed(index + 1, name, quantity, quantity * 1_000),
          );
          const shuffled = all
            .map((one) => ({ one, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ one, key }): SystemLine => ({ ...one, name: one.name.de, position: key + 1 }));
          const compared = compareLists(all, aligned(all, shuffled));
          expect(compared.every(({ differences }) => differences.length === 0)).toBe(true);
          expect(compared).toHaveLength(all.length);
        },
      ),
    );
  });
});
