package io.broadsheet.reader.pdf;

import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Omission;
import io.broadsheet.reader.WrittenDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF file says about itself.
 *
 * @param title as its window's frame shows it; empty if unknown
 * @param facts who made it and when, as fields: neither is the article's author or day
 * @param passedOver what the file holds beside its pages
 */
record PdfProperties(String title, DocumentFacts facts, List<Omission> passedOver) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern DAY = Pattern.compile("(?:D:)?(\\d{4})(\\d{2})(\\d{2}).*");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName ADDITIONAL_ACTIONS = COSName.getPDFName("AA");

    static PdfProperties of(PDDocument file) {
        Optional<COSDictionary> information = dictionary(file.getDocument().getTrailer(), COSName.INFO);
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        List<DocumentFacts.Field> fields = new ArrayList<>();
        information
                .flatMap(of -> string(of, COSName.AUTHOR))
                .ifPresent(author -> fields.add(new DocumentFacts.Field("author", author)));
        information
                .flatMap(of -> string(of, COSName.CREATION_DATE))
                .map(time -> WrittenDay.of(DAY.matcher(time).replaceFirst("$1-$2-$3")))
                .filter(day -> !day.isEmpty())
                .ifPresent(day -> fields.add(new DocumentFacts.Field("created", day)));
        String language = string(catalog, COSName.LANG)
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .orElse("");
        return new PdfProperties(
                information.flatMap(of -> string(of, COSName.TITLE)).orElse(""),
                new DocumentFacts("", "", language, fields),
                passedOver(catalog));
    }

    private static List<Omission> passedOver(COSDictionary catalog) {
        List<Omission> omissions = new ArrayList<>();
        Optional<COSDictionary> names = dictionary(catalog, COSName.NAMES);
        boolean script = names.filter(of -> of.containsKey(JAVASCRIPT)).isPresent()
                || dictionary(catalog, COSName.OPEN_ACTION)
                        .filter(action -> !COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S)))
                        .isPresent()
                || catalog.containsKey(ADDITIONAL_ACTIONS);
        if (script) {
            omissions.add(
                    new Omission(FailureCode.PART_SCRIPT, "read", "holds scripts or actions, which were not run"));
        }
        if (dictionary(catalog, COSName.ACRO_FORM)
                .filter(form -> form.containsKey(XFA))
                .isPresent()) {
            omissions.add(new Omission(
                    FailureCode.PART_LEFT_OUT, "read", "holds a form (XFA), of which only the pages were read"));
        }
        if (names.filter(of -> of.containsKey(EMBEDDED_FILES)).isPresent()) {
            omissions.add(new Omission(FailureCode.PART_LEFT_OUT, "read", "holds attached files, which were left out"));
        }
        return omissions;
    }

    private static Optional<COSDictionary> dictionary(COSDictionary in, COSName name) {
        COSBase value = in.getDictionaryObject(name);
        return value instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty();
    }

    private static Optional<String> string(COSDictionary in, COSName name) {
        return Optional.ofNullable(in.getString(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
