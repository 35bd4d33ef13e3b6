import { type Action, ALLOW, requireRole } from '#libs/accounts';
import { currentActor } from '#libs/database';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

/** Checks the role half of the policy matrix before any route runs. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const action = this.reflector.get<Action | undefined>(ALLOW, context.getHandler());
    if (action === undefined)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} has no policy`);
    requireRole(currentActor(), action);
    return true;
  }
}
