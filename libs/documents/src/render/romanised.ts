/** Ukrainian in Latin letters, as Resolution 55 of the Cabinet of Ministers of 27 January 2010 has it for names. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i' },
  ...{ ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia' },
};
/** At the beginning of a word. */
const FIRST: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

export function romanised(text: string): string {
  return text
    .replace(/(?<=\p{L})[’'ʼ](?=\p{L})/gu, '')
    .replace(/зг/g, 'zgh')
    .replace(/Зг/g, 'Zgh')
    .replace(/(?<![\p{L}])[єїйюя]/giu, (letter) => written(letter, FIRST))
    .replace(/\p{Script=Cyrillic}/gu, (letter) => written(letter, LETTERS));
}

function written(letter: string, table: Readonly<Record<string, string>>): string {
  const small = letter.toLowerCase();
  const latin = table[small] ?? letter;
  return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}
