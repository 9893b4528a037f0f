import { voerUit } from '../src/commands/opties.ts';
import { voorCommit } from '../src/commands/voor-commit.ts';

await voerUit(async () => voorCommit());
