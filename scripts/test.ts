import { test } from '../src/commands/test.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => test());
