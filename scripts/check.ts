import { check } from '../src/commands/check.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => check());
