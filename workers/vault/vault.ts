import type { Fact, PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { RawRecord } from '#models/twin/fact-sink.ts';
import type {
  DocumentAddress,
  DocumentKind,
  EraseReport,
  ExportOptions,
  RestoreReport,
  TwinSummary,
  VaultApi,
  VaultEvent,
  VaultStatus,
} from '#workers/vault.api.ts';
import { readAudit } from './audit.ts';
import { exportAge, readBackup } from './backup.ts';
import { deleteDocument, listDocuments, loadDocument, saveDocument } from './documents.ts';
import { isVaultError, lockedError, storageError, VaultError } from './errors.ts';
import { addFacts, addRaw, addRejects, readFacts, readRaw, readRejects } from './facts.ts';
import type { TabMessage, VaultHost } from './host.ts';
import { VaultImageSink } from './image-sink.ts';
import { deleteImage, imageFilesOf, listImages, loadImage } from './images.ts';
import { IngestSink } from './ingest-sink.ts';
import { restoreInto } from './restore.ts';
import { checkPassphrase } from './secrets.ts';
import { Session } from './session.ts';
import type { Space } from './space.ts';
import { addTwin, isSampleId, listTwins, purgeTwin, setDeleted, updateIdentity } from './twins.ts';
import { verifySpace } from './verify.ts';

/** The vault as the page sees it: finds the space a twin lives in, tells everybody of changes, refuses while locked. */
export class Vault implements Omit<VaultApi, 'connectIngest' | 'connectImages'> {
  readonly #host: VaultHost;
  readonly #session: Session;
  readonly #listeners = new Set<(event: VaultEvent) => void>();
  readonly #sinks = new Set<IngestSink | VaultImageSink>();
  #toldActive = 0;

  constructor(host: VaultHost) {
    this.#host = host;
    this.#session = new Session(host, (reason) => this.#afterLock(reason));
    host.channel.listen((message) => this.#hear(message));
  }

  status(): Promise<VaultStatus> {
    return this.#session.status();
  }

  async create(passphrase: string): Promise<{ readonly recoveryCode: string }> {
    const recoveryCode = await this.#session.create(passphrase);
    this.#emit({ type: 'unlocked' });
    this.#host.channel.post({ type: 'changed', twin: null, what: 'all' });
    return { recoveryCode };
  }

  async unlock(secret: string): Promise<void> {
    await this.#session.unlock(secret);
    this.#emit({ type: 'unlocked' });
  }

  async lock(): Promise<void> {
    this.#host.channel.post({ type: 'lock' });
    this.#session.lock('asked');
  }

  async touch(): Promise<void> {
    this.#session.idle.touch();
    const now = this.#host.now();
    if (Math.abs(now - this.#toldActive) < 10_000) return;
    this.#toldActive = now;
    this.#host.channel.post({ type: 'active' });
  }

  async setAutoLock(minutes: number): Promise<void> {
    await this.#session.setAutoLock(minutes);
    this.#host.channel.post({ type: 'auto-lock', minutes });
  }

  changePassphrase(current: string, next: string): Promise<void> {
    return this.#session.changePassphrase(current, next);
  }

  async newRecoveryCode(current: string): Promise<{ readonly recoveryCode: string }> {
    return { recoveryCode: await this.#session.newRecoveryCode(current) };
  }

  async listTwins(): Promise<readonly TwinSummary[]> {
    const samples = await listTwins(await this.#session.samples());
    return this.#session.unlocked ? [...(await this.#read(null, listTwins)), ...samples] : samples;
  }

  async createTwin(identity: PatientIdentity, options: { readonly sample?: boolean } = {}): Promise<TwinSummary> {
    const sample = options.sample ?? false;
    const space = sample ? await this.#session.samples() : this.#session.space();
    const id = await space.change((change) => addTwin(change, identity, sample));
    this.#changed(id, 'twins');
    return (await listTwins(space)).find((twin) => twin.id === id) as TwinSummary;
  }

  async updateIdentity(twinId: string, identity: PatientIdentity): Promise<void> {
    const space = await this.#spaceOf(twinId);
    await space.change((change) => updateIdentity(change, twinId, identity));
    this.#changed(twinId, 'twins');
  }

  async deleteTwin(twinId: string): Promise<void> {
    const space = await this.#spaceOf(twinId);
    await space.change((change) => (isSampleId(twinId) ? purgeTwin(change, twinId) : setDeleted(change, twinId, true)));
    this.#changed(twinId, 'twins');
  }

  async undeleteTwin(twinId: string): Promise<void> {
    const space = await this.#spaceOf(twinId);
    await space.change((change) => setDeleted(change, twinId, false));
    this.#changed(twinId, 'twins');
  }

  async purgeTwin(twinId: string): Promise<void> {
    const space = await this.#spaceOf(twinId);
    const files = await imageFilesOf(space, twinId);
    await space.change((change) => purgeTwin(change, twinId));
    // Their keys are gone with the rows; what cannot be removed now is noise, and is swept up later.
    for (const name of files) await this.#host.files?.remove(name).catch(() => undefined);
    this.#changed(twinId, 'twins');
  }

  async appendFacts(twinId: string, facts: readonly Fact[]) {
    const space = await this.#spaceOf(twinId);
    const { added, duplicate } = await space.change((change) => addFacts(change, twinId, facts));
    if (added > 0) this.#changed(twinId, 'facts');
    return { added, duplicate };
  }

  async appendRejects(twinId: string, rejects: readonly Reject[]) {
    const space = await this.#spaceOf(twinId);
    const { added, duplicate } = await space.change((change) => addRejects(change, twinId, rejects));
    if (added > 0) this.#changed(twinId, 'facts');
    return { added, duplicate };
  }

  async putRaw(twinId: string, raw: readonly RawRecord[]) {
    const space = await this.#spaceOf(twinId);
    const { added, duplicate } = await space.change((change) => addRaw(change, twinId, raw));
    return { added, duplicate };
  }

  facts(twinId: string) {
    return this.#read(twinId, (space) => readFacts(space, twinId));
  }

  rejects(twinId: string) {
    return this.#read(twinId, (space) => readRejects(space, twinId));
  }

  raw(twinId: string, fileHash: string, path: string) {
    return this.#read(twinId, (space) => readRaw(space, twinId, fileHash, path));
  }

  /** A sink for one import. It is emptied when the vault is locked. */
  openSink(options: { readonly sample?: boolean } = {}): IngestSink {
    const sink = new IngestSink(
      (sample) => (sample ? this.#session.samples() : Promise.resolve(this.#session.space())),
      options.sample ?? false,
      (twin) => {
        this.#changed(twin, 'twins');
        this.#changed(twin, 'facts');
      },
    );
    this.#sinks.add(sink);
    return sink;
  }

  closeSink(sink: IngestSink | VaultImageSink): void {
    this.#sinks.delete(sink);
  }

  /** A sink for the images of one import into this twin. */
  openImageSink(twinId: string): VaultImageSink {
    const sink = new VaultImageSink(
      () => this.#session.space(),
      this.#host.files,
      twinId,
      () => this.#changed(twinId, 'documents'),
    );
    this.#sinks.add(sink);
    return sink;
  }

  listImages(twinId: string) {
    return this.#read(twinId, (space) => listImages(space, this.#host.files, twinId));
  }

  loadImage(twinId: string, imageId: string) {
    return this.#read(twinId, (space) => loadImage(space, this.#host.files, twinId, imageId));
  }

  async deleteImage(twinId: string, imageId: string): Promise<void> {
    const space = await this.#spaceOf(twinId);
    await deleteImage(space, this.#host.files, twinId, imageId);
    await space.note('image-deleted', { twin: twinId });
    this.#changed(twinId, 'documents');
  }

  async saveDocument(address: DocumentAddress, value: unknown, rev: number) {
    const saved = await saveDocument(await this.#spaceOf(address.twin), address, value, rev);
    this.#changed(address.twin, 'documents');
    return saved;
  }

  loadDocument(address: DocumentAddress) {
    return this.#read(address.twin, (space) => loadDocument(space, address));
  }

  listDocuments(twin: string | null, kind: DocumentKind) {
    return this.#read(twin, (space) => listDocuments(space, twin, kind));
  }

  async deleteDocument(address: DocumentAddress, rev: number): Promise<void> {
    await deleteDocument(await this.#spaceOf(address.twin), address, rev);
    this.#changed(address.twin, 'documents');
  }

  async exportAge(passphrase: string, options: ExportOptions = {}): Promise<Blob> {
    const space = this.#session.space();
    const recipients = options.recipients?.length ?? 0;
    if (recipients === 0) checkPassphrase(passphrase);
    const { file, lines } = await exportAge(space, passphrase, options);
    await space.note('export', { lines, bytes: file.size, recipients }, { id: 'last-backup', at: this.#host.now() });
    this.#changed(null, 'all');
    return file;
  }

  async restore(file: Blob | Uint8Array, secret: string): Promise<RestoreReport> {
    const { state } = await this.#session.status();
    if (state === 'locked') this.#session.space();
    if (state === 'empty' && secret.startsWith('AGE-SECRET-KEY-')) {
      throw new VaultError('vault/empty', 'Make a vault first, then restore with the key file. Nothing was changed.');
    }
    const backup = await readBackup(file, secret);
    const recoveryCode = state === 'empty' ? await this.#session.create(secret) : null;
    try {
      const space = this.#session.space();
      const report = await restoreInto(space, backup);
      if (recoveryCode !== null && backup.audit.length > 0) {
        // The log of the vault the backup came from is kept for reading; this vault's own chain starts anew.
        await saveDocument(space, { twin: null, kind: 'report', key: `audit-${backup.createdAt}` }, backup.audit, 0);
      }
      if (recoveryCode !== null) this.#emit({ type: 'unlocked' });
      this.#changed(null, 'all');
      return { ...report, recoveryCode };
    } catch (error) {
      // A vault made for this restore alone is of no use without it, and its recovery code was never shown.
      if (recoveryCode !== null) await this.#session.discard();
      throw error;
    }
  }

  async verify() {
    const space = this.#session.space();
    const report = await verifySpace(space);
    await space.note('verify', { rows: report.rows, quarantined: report.quarantined.length, missing: report.missing });
    return report;
  }

  auditLog() {
    return this.#read(null, readAudit);
  }

  async erase(): Promise<EraseReport> {
    this.#host.channel.post({ type: 'erase' });
    return this.#session.erase();
  }

  async listen(listener: (event: VaultEvent) => void): Promise<void> {
    this.#listeners.add(listener);
  }

  /** Ends the worker's side: keys dropped, databases and channel closed. */
  close(): void {
    this.#session.lock('asked');
    this.#session.close();
    this.#host.channel.close();
  }

  async #spaceOf(twin: string | null): Promise<Space> {
    return twin !== null && isSampleId(twin) ? this.#session.samples() : this.#session.space();
  }

  /** Nothing read with keys that have been dropped meanwhile is handed out. */
  async #read<T>(twin: string | null, read: (space: Space) => Promise<T>): Promise<T> {
    const space = await this.#spaceOf(twin);
    try {
      const result = await read(space);
      if (twin === null || !isSampleId(twin)) {
        if (this.#session.space() !== space) throw lockedError();
      }
      return result;
    } catch (error) {
      throw isVaultError(error) ? error : storageError(error);
    }
  }

  #changed(twin: string | null, what: 'twins' | 'facts' | 'documents' | 'all'): void {
    this.#emit({ type: 'changed', twin, what, elsewhere: false });
    this.#host.channel.post({ type: 'changed', twin, what });
  }

  #hear(message: TabMessage): void {
    if (message.type === 'lock') this.#session.lock('other-tab');
    else if (message.type === 'erase') this.#session.lock('erased');
    else if (message.type === 'active') this.#session.idle.touch();
    else if (message.type === 'auto-lock') this.#session.idle.limitMs = message.minutes * 60_000;
    else this.#emit({ type: 'changed', twin: message.twin, what: message.what, elsewhere: true });
    if (message.type === 'erase') this.#session.close();
  }

  #afterLock(reason: 'asked' | 'idle' | 'other-tab' | 'erased'): void {
    for (const sink of this.#sinks) void sink.abort();
    this.#sinks.clear();
    if (reason === 'idle') this.#host.channel.post({ type: 'lock' });
    this.#emit({ type: 'locked', reason });
  }

  #emit(event: VaultEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
