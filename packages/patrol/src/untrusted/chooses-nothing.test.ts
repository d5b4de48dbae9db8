import { testChoices } from './entry-points.fixture.js';

testChoices(['BY-NAME', '$(evil) ${{ secrets.X }} --repo evil-org/evil-repo --workflow ../evil.yml\n::set-env name=X::evil ghp_0123']);
