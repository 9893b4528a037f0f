import { voerUit } from '../src/commands/opties.ts';
import { protect } from '../src/commands/protect.ts';

await voerUit(() => protect());
