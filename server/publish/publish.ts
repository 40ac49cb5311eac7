import { StartError } from '#server/process/config.ts';

import { publishSite } from './publishSite.ts';

const [folder = 'dist'] = process.argv.slice(2);
try {
  const { files, bytes, hasSitemap, withoutContact } = await publishSite(folder, process.env);
  process.stdout.write(
    `Published ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB, in ${folder}\n`,
  );
  if (!hasSitemap)
    process.stdout.write(
      'There is no sitemap.xml, as it needs the site’s public address: set PLACEBOARD_ADDRESS, or baseAddress in system.json.\n',
    );
  for (const name of withoutContact)
    process.stdout.write(
      `Warning: the record of ${name} has no contact, which the accessibility regulations require: set contact in system.json.\n`,
    );
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
