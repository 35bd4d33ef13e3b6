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
export { AccountsHttpModule } from './http/accounts.http.module.js';
export { Allow, ALLOW, WITHOUT_IDEMPOTENCY, WithoutIdempotency } from './http/allow.js';
export { comesByCookie, tokenOf } from './http/session-token.js';
export { AccountsJobsModule } from './jobs/accounts.jobs.module.js';
export { hashPassword } from './password.js';
export { type Action, POLICY } from './policy.js';
export { SessionStore } from './session.store.js';
