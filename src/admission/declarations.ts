/** Declarations of intent as people may see them: a professional never learns of prohibitions (B.4 no. 5). */
import { type Opened } from '../accessLog/opened.ts';
import { type Access, type CitizenAccess } from '../law/access.ts';
import { type PermissionState } from '../law/codes.ts';
import { type Prohibition } from '../registers/nationalAnswers.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';

export interface DeclarationState {
  readonly informedOn: string | null;
  readonly permission: PermissionState;
  readonly permissionFrom: string | null;
}

export interface OwnDeclarations extends DeclarationState {
  /** Null where they are kept from the viewer. */
  readonly prohibitions:
    | readonly {
        readonly id: string;
        readonly from: string;
        readonly target: Prohibition['target'];
        readonly targetId: string;
      }[]
    | null;
}

export class DeclarationAdmission {
  readonly #load: RawLoaders;

  constructor(load: RawLoaders) {
    this.#load = load;
  }

  async state({ access }: Opened<Access>): Promise<DeclarationState> {
    const { declaration } = await this.#load.declarations.load(access.client);
    return {
      informedOn: declaration?.informedOn ?? null,
      permission: declaration?.permissionState ?? 'NONE',
      permissionFrom: declaration?.permissionFrom ?? null,
    };
  }

  async own(opened: Opened<CitizenAccess>): Promise<OwnDeclarations> {
    const { access } = opened;
    const { prohibitions } = await this.#load.declarations.load(access.client);
    const shown = access.mayHaveProhibitions() ? prohibitions : null;
    return {
      ...(await this.state(opened)),
      prohibitions:
        shown?.map(({ id, prohibitedFrom, target, targetId }) => ({
          id,
          from: prohibitedFrom,
          target,
          targetId,
        })) ?? null,
    };
  }
}
