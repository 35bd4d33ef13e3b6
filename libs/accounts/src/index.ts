export { type Addressee, Addressees } from './addressees.js';
export { AuditChain, type AuditHead } from './audit/audit-chain.js';
export { type AuditFault, type AuditReport, AuditVerifier } from './audit/audit-verifier.js';
export { logRead } from './audit/read-log.js';
export {
  currentPersonId,
  Forbidden,
  mayAt,
  mayOnlyAs,
  requireAt,
  requireRole,
  SignInRequired,
} from './authorisation.js';
export { type Group } from './group.js';
export { AccountsHttpModule } from './http/accounts.http.module.js';
export { Allow, ALLOW, WITHOUT_IDEMPOTENCY, WithoutIdempotency } from './http/allow.js';
export { comesByCookie, tokenOf } from './http/session-token.js';
export { AccountsJobsModule } from './jobs/accounts.jobs.module.js';
export { MAIL_FROM, MAIL_WISHES, type MailWish } from './mail-wish.js';
export { pageAddress } from './page-address.js';
export { hashPassword } from './password.js';
export { type Action, POLICY } from './policy.js';
export { qrCode } from './qr-code.js';
export { hashOf, newToken, SessionStore } from './session.store.js';
export { SignInThrottle } from './sign-in.throttle.js';
