package io.broadsheet.batch;

import io.broadsheet.batch.output.FolderLock;
import io.broadsheet.model.CorrectionList;
import io.broadsheet.reader.CorrectionFile;
import io.broadsheet.store.ArticleStore;
import io.broadsheet.store.CorrectionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user says of corrections when a run or an export begins; the folder remembers it for later ones.
 *
 * @param corrections corrections in place of those that were given before; empty to leave these
 * @param aliases names in place of those that were given before; empty to leave these
 * @param none whether to forget what was given before, and to pass over the file beside the tables this time
 */
public record GivenCorrections(Optional<CorrectionList> corrections, Optional<CorrectionList> aliases, boolean none) {
    /** Nothing new: what is remembered and the file beside the tables count. */
    public static final GivenCorrections NOTHING = new GivenCorrections(Optional.empty(), Optional.empty(), false);

    /** Forgets all corrections. */
    public static final GivenCorrections FORGET = new GivenCorrections(Optional.empty(), Optional.empty(), true);

    private static final CorrectionList EMPTY = new CorrectionList("", List.of());

    /** Keeps this in the store of a run that nobody else writes to. */
    void remember(ArticleStore store, Path folder) throws IOException {
        remember(store, CorrectionSource.CORRECTIONS, corrections.map(list -> withoutFileOf(folder, list)));
        remember(store, CorrectionSource.ALIASES, aliases);
    }

    private void remember(ArticleStore store, CorrectionSource source, Optional<CorrectionList> given)
            throws IOException {
        Optional<CorrectionList> wanted = given.or(() -> none ? Optional.of(EMPTY) : Optional.empty());
        if (wanted.isPresent()) {
            store.remember(source, wanted.get());
        }
    }

    /** The file beside the tables is read anyway, as it is then. */
    private static CorrectionList withoutFileOf(Path folder, CorrectionList list) {
        try {
            return Files.isSameFile(Path.of(list.file()), folder.resolve(CorrectionFile.NAME)) ? EMPTY : list;
        } catch (IOException e) {
            // There is no such file beside the tables.
            return list;
        }
    }

    /** Keeps this in the store of a folder. */
    @SuppressWarnings("try") // the lock is held, not used
    void remember(Path folder) throws IOException {
        if (equals(NOTHING)) {
            return;
        }
        try (FolderLock lock = FolderLock.take(folder);
                ArticleStore store = ArticleStore.open(folder)) {
            remember(store, folder);
            store.complete();
        }
    }
}
