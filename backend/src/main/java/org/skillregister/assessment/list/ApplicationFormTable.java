package org.skillregister.assessment.list;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.ApplicationForm;
import org.skillregister.assessment.PhotoRequirement;
import org.skillregister.platform.publicfile.PublicTable;
import org.skillregister.reference.Citation;
import org.skillregister.reference.CitationColumns;

/** Downloadable table of the application forms: a row for each form and for each of its parts. */
final class ApplicationFormTable {

    private record Part(
            ApplicationForm form, String kind, int number, String name, String summary, Citation citation) {}

    private ApplicationFormTable() {}

    static PublicTable<?> of(AssessmentPlans plans) {
        PublicTable<Part> table = PublicTable.of(
                        "application-forms",
                        "报名表的栏目、材料和照片",
                        () -> plans.listForms().stream()
                                .flatMap(ApplicationFormTable::parts)
                                .toList())
                .live()
                .column("form_id", "表的标识", row -> row.form().id())
                .column("form_title", "表的标题", row -> row.form().title())
                .column(
                        "jurisdiction",
                        "适用地区",
                        row -> row.form().citation().document().jurisdiction())
                .column("kind", "表本身、栏目、材料还是照片", Part::kind)
                .column("number", "次序", Part::number)
                .column("name", "名称", Part::name)
                .column("summary", "内容，登记册的话", Part::summary);
        return CitationColumns.addTo(table, Part::citation);
    }

    private static Stream<Part> parts(ApplicationForm form) {
        PhotoRequirement photo = form.photo();
        return Stream.of(
                        Stream.of(new Part(form, "FORM", 0, form.title(), "", form.citation())),
                        each(form.fields())
                                .map(it -> new Part(
                                        form, "FIELD_OF_" + it.filledBy(), it.number(), it.name(), "", it.citation())),
                        each(form.materials())
                                .map(it -> new Part(
                                        form, "MATERIAL", it.number(), it.name(), it.summary(), it.citation())),
                        Stream.ofNullable(photo)
                                .map(it -> new Part(form, "PHOTO", 1, photoWords(it), it.summary(), it.citation())))
                .flatMap(parts -> parts);
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }

    private static String photoWords(PhotoRequirement photo) {
        return "%s，宽大于%d像素，高大于%d像素，小于%dKB"
                .formatted(photo.format(), photo.widthOver(), photo.heightOver(), photo.sizeUnder());
    }
}
