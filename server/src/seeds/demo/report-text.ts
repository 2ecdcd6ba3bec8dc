export interface ReportText {
  summary: string;
  difficulties: string | null;
  nextSteps: string;
}
