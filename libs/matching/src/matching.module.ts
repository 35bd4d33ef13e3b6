import { Module } from '@nestjs/common';
import { MatchProgress } from './match-progress.js';

@Module({ providers: [MatchProgress], exports: [MatchProgress] })
export class MatchingModule {}
