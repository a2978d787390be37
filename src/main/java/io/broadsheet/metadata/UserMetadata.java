package io.broadsheet.metadata;

import java.util.Optional;

/**
 * What users say of their articles beside them. Where both say something, the file counts.
 *
 * @param pattern what the articles' ids tell
 * @param file a table of theirs
 */
public record UserMetadata(Optional<IdPattern> pattern, Optional<MetadataFile> file) {
    /** They say nothing. */
    public static final UserMetadata NONE = new UserMetadata(Optional.empty(), Optional.empty());

    /** Whether they say nothing. */
    public boolean isNone() {
        return pattern.isEmpty() && file.isEmpty();
    }
}
