import { Module } from '@nestjs/common';
import { AuditChain } from '../audit/audit-chain.js';
import { ForgetOldSignIns } from './forget-old-sign-ins.job.js';
import { SealAuditEntries } from './seal-audit-entries.job.js';

@Module({ providers: [AuditChain, ForgetOldSignIns, SealAuditEntries] })
export class AccountsJobsModule {}
