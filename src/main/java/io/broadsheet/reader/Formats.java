package io.broadsheet.reader;

import io.broadsheet.model.FailureCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats that are read, and who reads an input. What its bytes tell comes before what its name tells: a PDF that is called
 * {@code report.txt} is a PDF, and plain text that is called {@code page.html} is plain text. Immutable.
 */
public final class Formats {
    /** Endings of text that is not prose, and of files that hold more than text, where nobody reads them. */
    private static final Set<String> OTHER_ENDINGS = Set.of(
            "html", "htm", "xhtml", "xml", "json", "jsonl", "csv", "tsv", "pdf", "doc", "docx", "odt", "rtf", "epub",
            "zip", "gz", "xlsx", "xls", "ods", "png", "jpg", "jpeg", "gif");

    private final List<DocumentReader> documents;
    private final DocumentReader bareText;
    private final List<CorpusReader> corpora;
    private final List<ArchiveReader> archives;
    private final Set<String> endings;
    private final Set<String> endingsOfMany;

    /**
     * Formats.
     *
     * @param documents are asked in this order whether an input is theirs: those that tell it by the bytes first
     * @param bareText reads what is nobody else's
     * @param corpora are asked in this order, before the documents
     * @param archives are asked in this order, before the corpora, but read nothing that is a document
     */
    public Formats(
            List<DocumentReader> documents,
            DocumentReader bareText,
            List<CorpusReader> corpora,
            List<ArchiveReader> archives) {
        this.documents = List.copyOf(documents);
        this.bareText = bareText;
        this.corpora = List.copyOf(corpora);
        this.archives = List.copyOf(archives);
        this.endingsOfMany = endings(
                Stream.concat(ofCorpora().stream(), ofArchives().stream()).toList());
        this.endings = endings(all());
        Set<String> names = all().stream().map(Format::name).collect(Collectors.toSet());
        if (names.size() != all().size()) {
            throw new IllegalArgumentException("two formats have one name: " + all());
        }
    }

    /** The same with one more format, which is asked before the others. */
    public Formats with(DocumentReader reader) {
        List<DocumentReader> more = new ArrayList<>(List.of(reader));
        more.addAll(documents);
        return new Formats(more, bareText, corpora, archives);
    }

    /** The same with one more format of corpora, which is asked before the others. */
    public Formats with(CorpusReader reader) {
        List<CorpusReader> more = new ArrayList<>(List.of(reader));
        more.addAll(corpora);
        return new Formats(documents, bareText, more, archives);
    }

    /**
     * The same for corpora whose records' fields have other names.
     *
     * @param names makes the names of the usual ones
     */
    public Formats naming(UnaryOperator<RecordFields> names) {
        List<CorpusReader> named =
                corpora.stream().map(reader -> reader.naming(names)).toList();
        return new Formats(documents, bareText, named, archives);
    }

    /** The formats of which an input holds one article; plain text first. */
    public List<Format> ofDocuments() {
        return Stream.concat(Stream.of(bareText), documents.stream())
                .map(DocumentReader::format)
                .toList();
    }

    /** The formats of which an input holds many articles. */
    public List<Format> ofCorpora() {
        return corpora.stream().map(CorpusReader::format).toList();
    }

    /** The formats of which an input packs others. */
    public List<Format> ofArchives() {
        return archives.stream().map(ArchiveReader::format).toList();
    }

    private List<Format> all() {
        return Stream.of(ofDocuments(), ofCorpora(), ofArchives())
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> endings(List<Format> formats) {
        return formats.stream().flatMap(format -> format.endings().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether files with an ending are read where a folder is named. */
    public boolean reads(String ending) {
        return endings.contains(ending);
    }

    /** Why a file with an ending is not read where a folder is named; empty if it is. */
    Optional<String> notRead(String ending) {
        if (reads(ending)) {
            return Optional.empty();
        }
        return Optional.of(
                ending.isEmpty() ? "has no ending that tells its format" : "." + ending + " files are not read");
    }

    /** Whether files with an ending may hold many articles. */
    boolean mayHoldMany(String ending) {
        return endingsOfMany.contains(ending);
    }

    /** The usual endings in words: {@code .txt, .md or .jsonl}. */
    public String usualEndings(String or) {
        List<String> usual = new ArrayList<>(all().stream()
                .map(format -> "." + format.endings().get(0))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        String last = usual.remove(usual.size() - 1);
        return usual.isEmpty() ? last : String.join(", ", usual) + " " + or + " " + last;
    }

    /** All endings, sorted. */
    public Set<String> allEndings() {
        return new TreeSet<>(endings);
    }

    /**
     * Who reads an input as one article.
     *
     * @param head its first bytes
     * @throws UnreadableArticleException if nobody does
     */
    DocumentReader document(InputBytes head) throws UnreadableArticleException {
        for (DocumentReader reader : documents) {
            if (reader.accepts(head)) {
                return reader;
            }
        }
        String ending = head.ending();
        if (OTHER_ENDINGS.contains(ending) && !endings.contains(ending)) {
            throw new UnreadableArticleException(
                    FailureCode.FORMAT_UNSUPPORTED,
                    "." + ending + " files are not read; save the article as plain text");
        }
        return bareText;
    }

    /** Whether a reader is that of plain text. */
    boolean isBareText(DocumentReader reader) {
        return reader == bareText;
    }

    /**
     * Who unpacks an input; empty if it is no archive. Many documents are archives, too, and more than that.
     *
     * @param head its first bytes
     */
    Optional<ArchiveReader> archive(InputBytes head) {
        return archives.stream()
                .filter(reader -> reader.accepts(head))
                .findFirst()
                .filter(archive -> documents.stream().noneMatch(reader -> reader.accepts(head)));
    }

    /** Who reads archives of a format. */
    Optional<ArchiveReader> archive(String format) {
        return archives.stream()
                .filter(reader -> reader.format().name().equals(format))
                .findFirst();
    }

    /**
     * Who reads an input as a corpus; empty if it is none.
     *
     * @param head its first bytes
     */
    Optional<CorpusReader> corpus(InputBytes head) {
        return corpora.stream().filter(reader -> reader.accepts(head)).findFirst();
    }

    /** Who reads corpora of a format. */
    Optional<CorpusReader> corpus(String format) {
        return corpora.stream()
                .filter(reader -> reader.format().name().equals(format))
                .findFirst();
    }
}
