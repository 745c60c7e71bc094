package org.skillregister.course.publishing;

import org.skillregister.course.storage.CourseTable;
import org.skillregister.course.storage.PublishedCourses;
import org.skillregister.course.storage.PublishedCourses.News;
import org.skillregister.platform.snapshot.PublishingTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Changes courses, one after another. */
@Component
public class CourseTransaction extends PublishingTransaction<News> {

    CourseTransaction(CourseTable table, PublishedCourses published, PlatformTransactionManager transactions) {
        super(transactions, table::lock, published::read, published::take);
    }
}
