import { domainError } from '#libs/kernel';

export const PersonExists = domainError('person_exists', 'conflict', {
  de: 'Mit dieser E-Mail-Adresse gibt es schon jemanden. Nehmen Sie eine andere, oder geben Sie der Person einen neuen Link.',
  uk: 'Особа з такою електронною адресою вже є. Вкажіть іншу адресу або створіть для цієї особи нове посилання.',
  en: 'There is somebody with this e-mail address already. Take another one, or make a new link for that person.',
});

export const LastAdmin = domainError('last_admin', 'conflict', {
  de: 'Danach hätte die Organisation niemanden mehr mit der Rolle „admin“. Geben Sie sie zuerst jemand anderem.',
  uk: 'Після цього в організації не залишиться нікого з роллю «admin». Спершу надайте її комусь іншому.',
  en: 'Nobody with the role “admin” would be left at the organisation. Give it to somebody else first.',
});

export const RoleNotHere = domainError('role_not_here', 'conflict', {
  de: 'An dieser Organisation lassen sich diese Rollen nicht vergeben: {roles}.',
  uk: 'У цій організації неможливо надати такі ролі: {roles}.',
  en: 'These roles cannot be given at this organisation: {roles}.',
});

export const PersonOfOthers = domainError('person_of_others', 'conflict', {
  de: 'Diese Person arbeitet auch für andere Organisationen; ändern kann sie nur, wer dort ebenfalls die Rolle „admin“ hat.',
  uk: 'Ця особа працює і для інших організацій; змінювати її дані може лише той, хто й там має роль «admin».',
  en: 'This person works for other organisations too; only somebody with the role “admin” there as well can change this.',
});

export const PersonDisabled = domainError('person_disabled', 'conflict', {
  de: 'Der Zugang dieser Person ist gesperrt. Geben Sie ihn zuerst wieder frei.',
  uk: 'Доступ цієї особи заблоковано. Спершу відновіть його.',
  en: 'The access of this person is closed. Open it again first.',
});
