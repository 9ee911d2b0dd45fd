package org.waymark.ingest.wiring;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.waymark.ingest.audit.Audit;
import org.waymark.ingest.calendar.ArrivalWitness;
import org.waymark.ingest.calendar.Arrivals;
import org.waymark.ingest.calendar.FeedCalendar;
import org.waymark.ingest.calendar.jollyday.BankHolidays;
import org.waymark.ingest.calendar.mongo.MongoArrivals;
import org.waymark.ingest.catalogue.CatalogueVersions;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.EventPublisher;
import org.waymark.ingest.receipt.DecideQuery;
import org.waymark.ingest.receipt.Outcomes;
import org.waymark.ingest.receipt.PastReceipts;
import org.waymark.ingest.receipt.QueryDecisions;
import org.waymark.ingest.receipt.ReceiptRows;
import org.waymark.ingest.receipt.Receipts;
import org.waymark.ingest.receipt.mongo.MongoQueries;
import org.waymark.ingest.receipt.mongo.MongoQueryDecisions;
import org.waymark.ingest.receipt.mongo.MongoReceiptRows;
import org.waymark.ingest.submission.PastSubmissions;
import org.waymark.ingest.submission.Witness;
import org.waymark.ingest.submission.mongo.MongoPastSubmissions;

/** What lasts of a submission: its rows, and its place in the list of its feed. */
@Configuration(proxyBeanMethods = false)
class ReceiptsConfiguration {
  /** How long whoever decides on a query waits for what the fold makes of it. */
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(2);

  @Bean(initMethod = "createIndexes")
  MongoReceiptRows keptRows(MongoOperations mongo) {
    return new MongoReceiptRows(mongo);
  }

  /** Everybody who follows what becomes of rows. */
  @Bean
  Witness witness(MongoReceiptRows rows, Arrivals arrivals) {
    return Witness.all(rows, new ArrivalWitness(arrivals));
  }

  @Bean
  Arrivals arrivals(MongoOperations mongo) {
    return new MongoArrivals(mongo);
  }

  @Bean
  FeedCalendar feedCalendar(Arrivals arrivals, CatalogueVersions versions, Clock clock) {
    return new FeedCalendar(arrivals, versions, new BankHolidays(), clock);
  }

  @Bean
  ReceiptRows receiptRows(MongoReceiptRows kept, Outcomes outcomes) {
    return new ReceiptRows(kept, outcomes);
  }

  @Bean(initMethod = "createIndexes")
  MongoPastSubmissions pastSubmissions(MongoOperations mongo) {
    return new MongoPastSubmissions(mongo);
  }

  @Bean(initMethod = "createIndexes")
  MongoQueries queries(MongoOperations mongo) {
    return new MongoQueries(mongo);
  }

  @Bean(initMethod = "createIndexes")
  MongoQueryDecisions queryDecisions(MongoOperations mongo) {
    return new MongoQueryDecisions(mongo);
  }

  @Bean
  DecideQuery decideQuery(
      QueryDecisions decisions,
      EventPublisher publisher,
      Acknowledgements acknowledgements,
      Audit audit,
      Clock clock) {
    return new DecideQuery(decisions, publisher, acknowledgements, audit, clock, ANSWERED_WITHIN);
  }

  @Bean
  PastReceipts pastReceipts(PastSubmissions submissions, Receipts receipts) {
    return new PastReceipts(submissions, receipts);
  }
}
