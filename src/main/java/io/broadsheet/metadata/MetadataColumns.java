package io.broadsheet.metadata;

import io.broadsheet.metadata.ArticleMetadata.BadDay;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.StorableText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column each group of the pattern and each column of the file becomes: first the groups, then the file's columns, both in
 * their own order. Where both have one name, they share its column, and the file's cell counts unless it is empty. What names
 * title, byline or day of publication, as in a corpus's records ({@link RecordFields#USUAL}), fills Broadsheet's own column
 * instead. Immutable and safe for use by several threads.
 */
public final class MetadataColumns {
    /** Holds what is given as a day of publication and is none. */
    public static final UserColumn BAD_DAYS = new UserColumn(
            "user_published", "What the metadata gives as the day of publication and is no day that can be told.");

    private enum Role {
        TITLE(RecordFields.USUAL.title()),
        BYLINE(RecordFields.USUAL.byline()),
        PUBLISHED(RecordFields.USUAL.published()),
        LANGUAGE(RecordFields.USUAL.language());

        @SuppressWarnings("ImmutableEnumChecker") // the list is
        private final List<String> names;

        Role(List<String> names) {
            this.names = names;
        }
    }

    /** What becomes of one column of a source. */
    private record Binding(Optional<Role> role, Optional<Integer> place) {}

    private final List<UserColumn> columns = new ArrayList<>();
    private final List<Binding> ofPattern;
    private final List<Binding> ofFile;

    /**
     * The columns of some metadata.
     *
     * @param own the names of Broadsheet's columns in the table of articles
     */
    public MetadataColumns(UserMetadata metadata, Collection<String> own) {
        ColumnNames names = new ColumnNames(own);
        names.take(BAD_DAYS.name());
        ofPattern = metadata.pattern()
                .map(pattern -> bindings(pattern.groups(), -1, names, "From the article's id."))
                .orElse(List.of());
        ofFile = metadata.file()
                .map(file -> bindings(
                        file.names(),
                        file.keyIndex(),
                        names,
                        "From " + file.path().getFileName() + "."))
                .orElse(List.of());
    }

    private List<Binding> bindings(List<String> given, int key, ColumnNames names, String description) {
        Map<String, Integer> before = new HashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            before.put(ColumnNames.key(columns.get(place).name()), place);
        }
        Map<Integer, Role> roles = roles(given);
        List<Binding> bindings = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Optional<Role> role = Optional.ofNullable(roles.get(i));
            boolean shown = role.isEmpty() || role.get() == Role.LANGUAGE;
            String safe = names.safe(given.get(i));
            if (i == key || safe.isEmpty() || !shown) {
                bindings.add(new Binding(i == key ? Optional.empty() : role, Optional.empty()));
                continue;
            }
            // A name of the other source is the same column; a second one of this source is a column of its own.
            Optional<Integer> shared = Optional.ofNullable(before.remove(ColumnNames.key(safe)));
            if (shared.isEmpty()) {
                columns.add(new UserColumn(names.take(safe), description));
            }
            bindings.add(new Binding(role, Optional.of(shared.orElse(columns.size() - 1))));
        }
        return bindings;
    }

    /** The column for each role: the first of its names that is there. */
    private static Map<Integer, Role> roles(List<String> given) {
        Map<Integer, Role> roles = new HashMap<>();
        for (Role role : Role.values()) {
            int best = -1;
            int bestRank = role.names.size();
            for (int i = 0; i < given.size(); i++) {
                int rank = RecordFields.rank(role.names, given.get(i)).orElse(bestRank);
                if (rank < bestRank) {
                    best = i;
                    bestRank = rank;
                }
            }
            if (best >= 0) {
                roles.put(best, role);
            }
        }
        return roles;
    }

    /** The columns, in their order; {@link #BAD_DAYS}, whose place is behind them, is not among them. */
    public List<UserColumn> columns() {
        return List.copyOf(columns);
    }

    /**
     * What is said of an article.
     *
     * @param groups what the groups of the pattern hold; empty if it does not match
     * @param cells the article's row of the file; empty if it has none
     */
    public ArticleMetadata of(List<String> groups, List<String> cells) {
        Map<Role, String> facts = new HashMap<>();
        Map<Integer, String> shown = new LinkedHashMap<>();
        List<BadDay> badDays = new ArrayList<>();
        read(ofPattern, groups, false, facts, shown, badDays);
        read(ofFile, cells, true, facts, shown, badDays);
        badDays.forEach(day -> shown.put(columns.size(), day.text()));
        return new ArticleMetadata(
                new GivenFacts(
                        facts.getOrDefault(Role.TITLE, ""),
                        facts.getOrDefault(Role.BYLINE, ""),
                        facts.getOrDefault(Role.PUBLISHED, ""),
                        facts.getOrDefault(Role.LANGUAGE, "")),
                shown,
                badDays);
    }

    private static void read(
            List<Binding> bindings,
            List<String> cells,
            boolean inFile,
            Map<Role, String> facts,
            Map<Integer, String> shown,
            List<BadDay> badDays) {
        for (int i = 0; i < Math.min(bindings.size(), cells.size()); i++) {
            Binding binding = bindings.get(i);
            String cell = StorableText.of(cells.get(i).strip());
            if (cell.isEmpty()) {
                continue;
            }
            binding.place().ifPresent(place -> shown.put(place, cell));
            if (binding.role().equals(Optional.of(Role.PUBLISHED))) {
                Optional<String> day = PublicationDay.of(cell);
                day.ifPresentOrElse(
                        known -> facts.put(Role.PUBLISHED, known), () -> badDays.add(new BadDay(cell, inFile)));
            } else {
                binding.role().ifPresent(role -> facts.put(role, cell));
            }
        }
    }
}
