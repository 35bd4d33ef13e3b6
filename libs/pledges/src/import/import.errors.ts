import { domainError } from '#libs/kernel';

export const PledgeIsFull = domainError('pledge_is_full', 'conflict', {
  de: 'Eine Zusage hat höchstens {max} Positionen; hier wären es {count}. Legen Sie eine zweite an.',
  uk: 'Зобов’язання має щонайбільше {max} позицій; тут було б {count}. Створіть друге.',
  en: 'A pledge has at most {max} lines; here it would be {count}. Write a second one.',
});
