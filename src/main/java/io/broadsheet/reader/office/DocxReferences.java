package io.broadsheet.reader.office;

import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a part of a DOCX file refers to: other parts, and things elsewhere. Targets are names to compare, never paths or
 * addresses to open. Source: ECMA-376, part 2, chapter 6.5. Immutable.
 */
final class DocxReferences {
    private static final Map<String, String> PREFIXES =
            Map.of("http://schemas.openxmlformats.org/package/2006/relationships", "r");
    private static final String ENDING = ".rels";
    private static final String HYPERLINK = "hyperlink";

    private final String folder;
    private final List<Reference> references;

    private DocxReferences(String folder, List<Reference> references) {
        this.folder = folder;
        this.references = List.copyOf(references);
    }

    /**
     * A reference.
     *
     * @param type the last part of its type's address
     */
    private record Reference(String type, String target, boolean outside) {}

    /** The references of a part; of the whole file for the empty name. */
    static DocxReferences of(OfficePackage parts, String part) throws UnreadableArticleException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ENDING;
        return new DocxReferences(
                folder, parts.read(name, PREFIXES, DocxReferences::read).orElse(List.of()));
    }

    private static List<Reference> read(XmlReader xml) throws UnreadableArticleException {
        List<Reference> references = new ArrayList<>();
        int top = xml.depth();
        while (xml.nextChild(top)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String type = xml.attribute("Type");
                references.add(new Reference(
                        type.substring(type.lastIndexOf('/') + 1),
                        xml.attribute("Target"),
                        xml.attribute("TargetMode").equalsIgnoreCase("External")));
            }
        }
        return references;
    }

    /** The name of the first part that is referred to as a type. */
    Optional<String> target(String type) {
        return references.stream()
                .filter(reference -> reference.type.equals(type) && !reference.outside)
                .map(reference -> name(reference.target))
                .findFirst();
    }

    /** The name of a part, which may be told from the file's root or from the part that refers to it. */
    private String name(String target) {
        Deque<String> name = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                name.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                name.addLast(step);
            }
        }
        return String.join("/", name);
    }

    /** What kinds of things all parts of a file want to have from elsewhere, sorted; a link that readers may follow is none. */
    static List<String> outside(OfficePackage parts) throws UnreadableArticleException {
        Set<String> types = new TreeSet<>();
        for (String name : parts.names()) {
            if (name.endsWith(ENDING)) {
                for (Reference reference :
                        parts.read(name, PREFIXES, DocxReferences::read).orElse(List.of())) {
                    if (reference.outside && !reference.type.equals(HYPERLINK)) {
                        types.add(reference.type);
                    }
                }
            }
        }
        return List.copyOf(types);
    }
}
