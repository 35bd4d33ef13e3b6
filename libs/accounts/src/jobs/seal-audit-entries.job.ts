import { Every, type RecurringTask } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { AuditChain } from '../audit/audit-chain.js';

/** Closes the window in which an entry could be changed unnoticed: about a second after its commit. */
@Injectable()
@Every(1)
export class SealAuditEntries implements RecurringTask {
  constructor(private readonly chain: AuditChain) {}

  run(): Promise<void> {
    return this.chain.seal();
  }
}
