import type { components } from './contract';

/** The vocabulary of the contract, under its own names. */
type Schemas = components['schemas'];

export type EventSummary = Schemas['EventSummary'];
export type EventDetail = Schemas['EventDetail'];
export type EventPage = Schemas['EventPage'];
export type BriefTime = Schemas['BriefTime'];
export type BriefPlace = Schemas['BriefPlace'];
export type BriefReport = Schemas['BriefReport'];
export type CitedReport = Schemas['CitedReport'];
export type Claim = Schemas['Claim'];
export type Code = Schemas['Code'];
export type Field = Schemas['Field'];
export type FigureTable = Schemas['FigureTable'];
export type FigureLine = Schemas['FigureLine'];
export type Found = Schemas['FoundPlace'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type HistoryPage = Schemas['HistoryPage'];
export type HitPage = Schemas['HitPage'];
export type LedgerState = Schemas['LedgerState'];
export type Location = Schemas['Location'];
export type MapView = Schemas['MapView'];
export type NewReview = Schemas['NewReview'];
export type Place = Schemas['Place'];
export type PolicyPage = Schemas['PolicyPage'];
export type ReportDetail = Schemas['ReportDetail'];
export type ReportPage = Schemas['ReportPage'];
export type Review = Schemas['Review'];
export type Reviewed = Schemas['Reviewed'];
export type ReviewPage = Schemas['ReviewPage'];
export type Ruling = Schemas['Ruling'];
export type Source = Schemas['Source'];
export type SourcePage = Schemas['SourcePage'];
export type Speaker = Schemas['Speaker'];
export type Time = Schemas['Time'];
export type Timeline = Schemas['Timeline'];
export type FormatPage = Schemas['FormatPage'];
