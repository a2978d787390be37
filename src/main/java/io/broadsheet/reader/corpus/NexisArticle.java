package io.broadsheet.reader.corpus;

import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.WrittenDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One article as Nexis writes it: lines in the middle of the page for outlet, day and edition; the headline; labelled lines, of which the
 * last is its length; the text with a blank line between paragraphs; labelled lines again, and whose copyright it is.
 *
 * @param fields what it holds, by the names that corpora use
 */
record NexisArticle(Map<String, List<String>> fields) {
    private static final Pattern CENTRED = Pattern.compile("^ {6,}\\S");
    private static final Pattern LABELLED = Pattern.compile("^([A-Z][A-Z-]+):(?:\\s|$)(.*)", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)^copyright |^all rights reserved");

    private static final String LENGTH = "length";
    private static final String BODY = "body";
    /** Labels that may stand between the length and the text. */
    private static final Set<String> ABOVE_TEXT = Set.of(BODY, "dateline", "highlight", "graphic");
    /** Labels below the text. */
    private static final Set<String> BELOW_TEXT = Set.of(
            "load-date",
            "language",
            "publication-type",
            "pub-type",
            "document-type",
            "journal-code",
            "graphic",
            "subject",
            "organization",
            "company",
            "ticker",
            "industry",
            "person",
            "city",
            "state",
            "country",
            "geographic",
            "notes",
            "update",
            "url");

    NexisArticle {
        fields = new LinkedHashMap<>(fields);
    }

    /**
     * The article that a text is.
     *
     * @throws UnreadableArticleException if it is none
     */
    static NexisArticle of(String text) throws UnreadableArticleException {
        List<String> blocks = blocks(text);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int begin = head(blocks, fields);
        int end = tail(blocks, begin, fields);
        fields.remove(LENGTH);
        List<String> paragraphs =
                blocks.subList(begin, end).stream().map(NexisArticle::onOneLine).toList();
        fields.put("text", paragraphs);
        return new NexisArticle(fields);
    }

    /** Lines that stand together, without blank ones between them. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : Stream.concat(text.lines(), Stream.of("")).toList()) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(String.join("\n", block));
                block.clear();
            }
        }
        return blocks;
    }

    /** Reads what stands above the text, and tells where that begins. */
    private static int head(List<String> blocks, Map<String, List<String>> fields) throws UnreadableArticleException {
        int at = 0;
        while (at < blocks.size() && !fields.containsKey(LENGTH)) {
            String block = blocks.get(at);
            Optional<Matcher> labelled = labelled(block);
            if (labelled.isPresent()) {
                put(fields, label(labelled.get()), labelled.get().group(2));
            } else if (CENTRED.matcher(block).find()) {
                centred(block, fields);
            } else {
                put(fields, "title", block);
            }
            at++;
        }
        if (!fields.containsKey(LENGTH)) {
            throw new UnreadableArticleException(
                    FailureCode.RECORD_UNREADABLE,
                    "has no line LENGTH below its headline, as articles from Nexis have; download it anew");
        }
        while (at < blocks.size()) {
            Optional<Matcher> labelled = labelled(blocks.get(at)).filter(found -> ABOVE_TEXT.contains(label(found)));
            if (labelled.isEmpty()) {
                break;
            }
            boolean isText = label(labelled.get()).equals(BODY);
            if (isText && !labelled.get().group(2).isBlank()) {
                blocks.set(at, labelled.get().group(2));
                break;
            } else if (!isText) {
                put(fields, label(labelled.get()), labelled.get().group(2));
            }
            at++;
        }
        return at;
    }

    private static void centred(String block, Map<String, List<String>> fields) {
        String first = block.strip().lines().findFirst().orElse("");
        String day = WrittenDay.of(first);
        if (COPYRIGHT.matcher(block.strip()).find()) {
            put(fields, "copyright", block);
        } else if (!day.isEmpty() && !fields.containsKey("published")) {
            put(fields, "published", day);
            put(fields, "edition", block.strip().substring(first.length()));
        } else if (!fields.containsKey("outlet")) {
            put(fields, "outlet", block);
        } else {
            put(fields, "edition", block);
        }
    }

    /** Reads what stands below the text, from the last backwards, and tells where the text ends. */
    private static int tail(List<String> blocks, int begin, Map<String, List<String>> fields) {
        int end = blocks.size();
        while (end > begin) {
            String block = blocks.get(end - 1);
            Optional<Matcher> labelled = labelled(block).filter(found -> BELOW_TEXT.contains(label(found)));
            boolean isCopyright = CENTRED.matcher(block).find()
                    && COPYRIGHT.matcher(block.strip()).find();
            if (labelled.isPresent() && label(labelled.get()).equals("language")) {
                String language = onOneLine(labelled.get().group(2));
                put(fields, "language", language.equalsIgnoreCase("english") ? "en" : language);
            } else if (labelled.isPresent()) {
                put(fields, label(labelled.get()), labelled.get().group(2));
            } else if (isCopyright) {
                put(fields, "copyright", block);
            } else {
                break;
            }
            end--;
        }
        return end;
    }

    private static Optional<Matcher> labelled(String block) {
        return Optional.of(LABELLED.matcher(block)).filter(Matcher::find);
    }

    private static String label(Matcher labelled) {
        return labelled.group(1).toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, List<String>> fields, String name, String words) {
        if (!words.isBlank()) {
            fields.putIfAbsent(name, List.of(onOneLine(words)));
        }
    }

    private static String onOneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
