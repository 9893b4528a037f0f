import { audit } from '../src/commands/audit.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => audit());
