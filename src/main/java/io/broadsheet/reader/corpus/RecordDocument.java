package io.broadsheet.reader.corpus;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock.Kind;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.DocumentDraft;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.IsoDay;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.RecordId;
import io.broadsheet.reader.StorableText;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a document of a record's fields, whatever format they were written in. */
final class RecordDocument {
    /** More than any id has, and more than a file's name may have. */
    static final int LONGEST_ID = 1000;

    /** How many of the fields that a record without a text has are named, and how much of each name. */
    private static final int MOST_NAMES = 10;

    private static final int LONGEST_NAME = 40;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final RecordFields names;
    /** What each field holds, by its name; several values for a list. */
    private final Map<String, List<String>> values;

    private RecordDocument(RecordFields names, Map<String, List<String>> values) {
        this.names = names;
        this.values = new LinkedHashMap<>(values);
    }

    /**
     * A document.
     *
     * @param own the record's own id; empty if it has none
     * @param values what each field holds, in the record's order; several values for a list, none for an empty field
     * @throws UnreadableArticleException if no field holds the text, or it is not the record that was listed
     */
    static Document of(InputBytes entry, String own, RecordFields names, Map<String, List<String>> values)
            throws UnreadableArticleException {
        checkId(own, entry.articleId());
        return new RecordDocument(names, values).document(entry);
    }

    /** A file that changes while it is read may have another record at a place than the one that was listed there. */
    private static void checkId(String own, String articleId) throws UnreadableArticleException {
        if (own.length() > LONGEST_ID) {
            throw new UnreadableArticleException(
                    FailureCode.RECORD_UNREADABLE,
                    "has an id of " + own.length() + " characters; give it one of at most " + LONGEST_ID);
        }
        String id = RecordId.of(own);
        if (!id.isEmpty() && !id.equals(articleId)) {
            throw new UnreadableArticleException(
                    FailureCode.FILE_UNREADABLE,
                    "changed while it was read: where '" + articleId + "' stood is '" + id
                            + "' now; run the same command again");
        }
    }

    private Document document(InputBytes entry) throws UnreadableArticleException {
        first(names.id()).ifPresent(values::remove);
        String text = take(names.text(), "\n\n").orElseThrow(this::withoutText);
        String title = take(names.title(), " ")
                .map(words -> SPACE.matcher(words).replaceAll(" ").strip())
                .orElse("");
        String byline = take(names.byline(), ", ")
                .map(words -> StorableText.of(words).strip())
                .orElse("");
        String published = takeIf(names.published(), IsoDay::of);
        String language = takeIf(names.language(), RecordDocument::language);
        DocumentFacts facts = new DocumentFacts(byline, published, language, rest());
        DocumentDraft draft = new DocumentDraft().add(Kind.TITLE, title);
        // Many corpora have the title as the first line of the text, too.
        boolean repeats = !draft.isEmpty() && firstLine(text).equals(title);
        return draft.add(Kind.TEXT, repeats ? withoutFirstLine(text) : text).document(entry, facts, List.of());
    }

    private UnreadableArticleException withoutText() {
        String others = values.keySet().stream()
                .limit(MOST_NAMES)
                .map(name -> name.substring(0, Math.min(LONGEST_NAME, name.length())))
                .collect(Collectors.joining(", "));
        return new UnreadableArticleException(
                FailureCode.RECORD_UNREADABLE,
                "has no text in a field " + String.join(", ", names.text())
                        + (others.isEmpty() ? "" : " (there are " + StorableText.of(others) + ")")
                        + "; name the one that holds it with --text-column");
    }

    /** Takes the first of some fields out that is there and not empty. */
    private Optional<String> take(List<String> fields, String separator) {
        return first(fields).map(name -> String.join(separator, values.remove(name)));
    }

    /** Takes a field's value if it can be understood; otherwise the field stays among the others. */
    private String takeIf(List<String> fields, Function<String, Optional<String>> meaning) {
        Optional<String> name = first(fields);
        Optional<String> value = name.flatMap(known -> meaning.apply(String.join(" ", values.get(known))));
        if (value.isPresent()) {
            name.ifPresent(values::remove);
        }
        return value.orElse("");
    }

    private Optional<String> first(List<String> fields) {
        Optional<String> best = Optional.empty();
        int bestRank = fields.size();
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            int rank = RecordFields.rank(fields, field.getKey()).orElse(bestRank);
            if (rank < bestRank && field.getValue().stream().anyMatch(value -> !value.isBlank())) {
                best = Optional.of(field.getKey());
                bestRank = rank;
            }
        }
        return best;
    }

    private static Optional<String> language(String text) {
        String tag = text.strip();
        return LANGUAGE.matcher(tag).matches() ? Optional.of(tag.replace('_', '-')) : Optional.empty();
    }

    private List<DocumentFacts.Field> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        values.forEach(
                (name, parts) -> rest.putIfAbsent(StorableText.of(name), StorableText.of(String.join(";", parts))));
        return rest.entrySet().stream()
                .map(field -> new DocumentFacts.Field(field.getKey(), field.getValue()))
                .toList();
    }

    private static String firstLine(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        return SPACE.matcher(first).replaceAll(" ").strip();
    }

    private static String withoutFirstLine(String text) {
        String stripped = text.strip();
        return stripped.substring(stripped.lines().findFirst().orElse("").length());
    }
}
